import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { indexStory } from "../../../src/explore/story-index.ts";
import { UnmappedList } from "../../../src/ui/story/UnmappedList.tsx";
import { HILLAH, HILLAH_INDEX } from "../../explore/hillah.ts";
import { makeStory } from "../../explore/make-story.ts";

describe("what is not on the map", () => {
  it("is folded away under a line that says how much it is", () => {
    render(<UnmappedList index={HILLAH_INDEX} />);
    const summary = screen.getByText("Not on the map (7)");
    expect(summary.closest("details")?.open).toBe(false);
  });

  it("gives each name with the reason and where it stands", () => {
    render(<UnmappedList index={HILLAH_INDEX} />);
    const names = screen.getAllByRole("term", { hidden: true });
    const reasons = screen.getAllByRole("definition", { hidden: true });
    expect(names.map(({ textContent }) => textContent)).toEqual(
      HILLAH.unmapped.map(({ name }) => name["en"]),
    );
    expect(reasons.map(({ textContent }) => textContent)).toEqual(
      HILLAH.unmapped.map(({ reason }) => `${reason["en"]} Atlas News, in the article`),
    );
  });

  it("is not spoken of when everything is on the map", () => {
    const { container } = render(<UnmappedList index={indexStory(makeStory())} />);
    expect(container.textContent).toBe("");
  });
});
