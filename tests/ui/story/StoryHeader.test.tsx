import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { indexStory } from "../../../src/explore/story-index.ts";
import type { Source } from "../../../src/story/records/source.ts";
import { StoryHeader } from "../../../src/ui/story/StoryHeader.tsx";
import { HILLAH, HILLAH_INDEX } from "../../explore/hillah.ts";
import { makeStory } from "../../explore/make-story.ts";

const headerOf = (source: Partial<Source>): string | null => {
  const article = { id: "article", kind: "article", title: { en: "T" }, inArticle: true } as const;
  const index = indexStory(makeStory({ sources: [{ ...article, ...source }] }));
  return render(<StoryHeader index={index} />).container.textContent;
};

describe("StoryHeader", () => {
  it("gives the headline as the heading of the page and the summary under it", () => {
    render(<StoryHeader index={HILLAH_INDEX} />);
    const headline = screen.getByRole("heading", { level: 1 });
    expect(headline.textContent).toBe(HILLAH.headline["en"]);
    expect(screen.getByText(String(HILLAH.summary["en"]))).toBeTruthy();
  });

  it("names the publisher and says that the article's date is inferred to be about a day", () => {
    const { container } = render(<StoryHeader index={HILLAH_INDEX} />);
    expect(container.textContent).toContain("From Atlas News");
    expect(container.textContent).toContain("published about 26 December 2023");
  });

  it("offers the article where its address is known, and nothing where it is not", () => {
    headerOf({});
    expect(screen.queryByRole("link")).toBeNull();
    headerOf({ url: "https://example.org/a" });
    const link = screen.getByRole("link", { name: "read the article" });
    expect(link.getAttribute("href")).toBe("https://example.org/a");
    expect(link.getAttribute("rel")).toContain("noopener");
  });

  it("puts dots between the pieces it has, and none where a piece is missing", () => {
    expect(headerOf({})).toMatch(/^From TMade/);
    expect(headerOf({ published: "2023" })).toMatch(/^From T\u00a0· published 2023Made/);
  });

  it("shows the story when its article is not among the sources", () => {
    render(<StoryHeader index={indexStory(makeStory({ sources: [] }))} />);
    expect(screen.getByRole("heading", { name: "Made" })).toBeTruthy();
  });
});
