import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { select } from "../../../src/explore/select.ts";
import { indexStory } from "../../../src/explore/story-index.ts";
import type { View } from "../../../src/explore/view.ts";
import { StoryActionsContext } from "../../../src/ui/story/actions.ts";
import { DisputesBar } from "../../../src/ui/story/DisputesBar.tsx";
import { LaterDevelopments } from "../../../src/ui/story/LaterDevelopments.tsx";
import { PlacesAlone } from "../../../src/ui/story/PlacesAlone.tsx";
import { Revisions } from "../../../src/ui/story/Revisions.tsx";
import { StoryHeader } from "../../../src/ui/story/StoryHeader.tsx";
import { HILLAH, HILLAH_INDEX } from "../../explore/hillah.ts";
import { makePlace, makeQuote, makeStory } from "../../explore/make-story.ts";
import { sceneOf } from "../hillah-scene.ts";
import { inArabic } from "../in-arabic.tsx";

describe("disputed only", () => {
  it("is not printed, nor is the way to the comparison", () => {
    show();
    for (const button of screen.getAllByRole("button"))
      expect(button.closest("[data-screen-only]")).not.toBeNull();
  });

  const show = (view: View = {}, index = HILLAH_INDEX) => {
    const onChange = vi.fn();
    const compare = vi.fn();
    render(
      <StoryActionsContext value={{ linkTo: () => "", compare }}>
        <DisputesBar {...{ index, view, onChange }} scene={select(index, view)} />
      </StoryActionsContext>,
    );
    return { onChange, compare };
  };
  const only = () => screen.getByRole("button", { name: "Disputed only (1)" });

  it("is one click on, and one click off", async () => {
    const { onChange } = show();
    expect(only().getAttribute("aria-pressed")).toBe("false");
    await userEvent.click(only());
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ claims: ["contested"] }, "choice");
  });

  it("is pressed while it is the filter, and takes it back", async () => {
    const { onChange } = show({ claims: ["contested"] });
    expect(only().getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(only());
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ claims: undefined }, "choice");
  });

  it("is not pressed while other states are shown, too", () => {
    show({ claims: ["contested", "single"] });
    expect(only().getAttribute("aria-pressed")).toBe("false");
  });

  it("is not offered where nothing differs, nor anything where nobody claims anything", () => {
    show({}, indexStory({ ...HILLAH, claims: HILLAH.claims.slice(0, 1) }));
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "All statements, side by side",
    ]);
    document.body.replaceChildren();
    show({}, indexStory({ ...HILLAH, claims: [] }));
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("stands beside the way to all statements", async () => {
    const { compare } = show();
    await userEvent.click(screen.getByRole("button", { name: "All statements, side by side" }));
    expect(compare).toHaveBeenCalledExactlyOnceWith();
  });
});

describe("later developments", () => {
  it("are a region of their own, each with what it is about and its sources", async () => {
    const onSelect = vi.fn();
    render(<LaterDevelopments index={HILLAH_INDEX} onSelect={onSelect} />);
    const region = screen.getByRole("region", { name: "Known later" });
    expect(region.textContent).toContain("Not in the article");
    await userEvent.click(within(region).getByText("Known later"));
    expect(within(region).getAllByRole("listitem")).toHaveLength(8);
    expect(within(region).getAllByRole("link", { name: "Airwars" }).length).toBeGreaterThan(2);
    await userEvent.click(within(region).getByRole("button", { name: "US airstrikes in Hillah" }));
    await userEvent.click(within(region).getByRole("button", { name: /^“destroyed the targeted/ }));
    await userEvent.click(
      within(region).getByRole("button", { name: "Airwars: Civilians injured" }),
    );
    expect(onSelect.mock.calls.map(([selection]: unknown[]) => selection)).toEqual([
      { kind: "event", id: "hillah-strike" },
      { kind: "quote", id: "centcom-no-civilians" },
      { kind: "claim", id: "airwars-civilians-injured" },
    ]);
  });

  it("are not there where there are none", () => {
    const { container } = render(
      <LaterDevelopments index={indexStory(makeStory())} onSelect={vi.fn()} />,
    );
    expect(container.textContent).toBe("");
  });
});

describe("places without an event", () => {
  const index = indexStory(
    makeStory({
      places: [makePlace("quiet-harbour")],
      quotes: [makeQuote("q", { about: [{ place: "quiet-harbour" }] })],
    }),
  );

  it("are listed with the quotes about them, and can be chosen", async () => {
    const onSelect = vi.fn();
    render(
      <PlacesAlone index={index} scene={select(index, {})} isLess={false} onSelect={onSelect} />,
    );
    expect(screen.getByText("“…”")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "quiet-harbour" }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({ kind: "place", id: "quiet-harbour" });
  });

  it("are not said to have none where events of the file are left out", () => {
    const props = { index, scene: select(index, {}), onSelect: vi.fn() };
    const { rerender } = render(<PlacesAlone {...props} isLess={false} />);
    expect(screen.getByRole("region", { name: "Places without an event" })).toBeTruthy();
    rerender(<PlacesAlone {...props} isLess />);
    expect(screen.getByRole("region", { name: "Places of which no event is shown" })).toBeTruthy();
  });

  it("are not a section of a story where each place has one", () => {
    const props = { index: HILLAH_INDEX, scene: sceneOf(), isLess: false, onSelect: vi.fn() };
    expect(render(<PlacesAlone {...props} />).container.textContent).toBe("");
  });
});

describe("corrections", () => {
  const corrected = {
    ...HILLAH,
    revisions: [
      ...HILLAH.revisions,
      { version: 2, date: "2026-12-01", summary: { en: "The date of the siege was corrected." } },
    ],
  };

  it("are counted and listed, the newest first", () => {
    const { container } = render(<Revisions story={corrected} />);
    expect(container.querySelector("summary")?.textContent).toBe("Corrections (1)");
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
      "Revision 2, 1 December 2026",
      "Revision 1, 22 November 2026",
    ]);
    expect(screen.getByText("The date of the siege was corrected.")).toBeTruthy();
  });

  it("are none in a story that was only published", () => {
    const { container } = render(<Revisions story={HILLAH} />);
    expect(container.querySelector("summary")?.textContent).toBe("Corrections (0)");
  });

  it("are counted in the reader’s own figures", () => {
    const { container } = render(inArabic(<Revisions story={corrected} />));
    expect(container.querySelector("summary")?.textContent).toBe("التصحيحات (١)");
  });

  it("are said at the head of the story, with the day of the last", () => {
    const head = render(<StoryHeader index={indexStory(corrected)} />).container;
    expect(head.textContent).toContain("corrected 1 December 2026");
    const untouched = render(<StoryHeader index={HILLAH_INDEX} />).container;
    expect(untouched.textContent).not.toContain("corrected");
  });
});
