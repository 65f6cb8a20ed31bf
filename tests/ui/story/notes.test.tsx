import { render, screen } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexStory } from "../../../src/explore/story-index.ts";
import type { Note } from "../../../src/story/records/note.ts";
import { Notes } from "../../../src/ui/story/Notes.tsx";
import { WithLinks } from "../../../src/ui/WithLinks.tsx";
import { makeEvent, makeStory } from "../../explore/make-story.ts";
import { inArabic } from "../in-arabic.tsx";

const noteOf = (text: string, sources: string[]): Note => ({
  id: "n",
  about: { event: "e" },
  motivation: "commenting",
  text: { en: text, ar: text },
  sources,
});

const INDEX = indexStory(
  makeStory({
    events: [makeEvent("e")],
    sources: [
      { id: "article", kind: "dataset", title: { en: "a.csv" }, inArticle: true },
      { id: "later", kind: "report", title: { en: "Report" }, inArticle: false },
    ],
  }),
);

const linksIn = (text: string): (string | null)[] => {
  const { container, unmount } = render(<WithLinks text={text} />);
  expect(container.textContent).toBe(text);
  const all = [...container.querySelectorAll("a")].map((one) => one.getAttribute("href"));
  unmount();
  return all;
};

describe("remarks", () => {
  it("are not an editor’s where the imported file says them, and its addresses lead there", () => {
    const note = noteOf("Source named in the file: https://example.org/poyo", ["article"]);
    render(<Notes notes={[note]} index={INDEX} />);
    expect(screen.getByText("From the file")).toBeTruthy();
    const link = screen.getByRole<HTMLAnchorElement>("link", { name: "https://example.org/poyo" });
    expect(link.href).toBe("https://example.org/poyo");
    expect(link.rel).toContain("noopener noreferrer");
  });

  it("are the editor’s where another source says them, or none", () => {
    for (const sources of [["later"], ["article", "later"], []]) {
      const { unmount } = render(<Notes notes={[noteOf("x", sources)]} index={INDEX} />);
      expect(screen.getByText("Editor’s notes")).toBeTruthy();
      unmount();
    }
  });

  it("are called so in Arabic too", () => {
    render(inArabic(<Notes notes={[noteOf("x", ["article"])]} index={INDEX} />));
    expect(screen.getByText("من الملف")).toBeTruthy();
  });
});

describe("a web address in a text", () => {
  it.each([
    ["see https://a.example/b?c=d#e.", ["https://a.example/b?c=d#e"]],
    ["(http://a.example/); https://b.example/x, y", ["http://a.example/", "https://b.example/x"]],
    ["“https://a.example/” و https://b.example/؟", ["https://a.example/", "https://b.example/"]],
    ["javascript:alert(1) data:text/html,x ftp://a.example", []],
    ["https://user:word@a.example/ https://", []],
    ["no address", []],
  ])("is a link, and nothing else is: %s", (text, expected) => {
    expect(linksIn(text)).toEqual(expected);
  });

  it("leaves every text as it is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("https://", "a.b", "/", " ", ".", "é", "@", ")")),
        (all) => {
          for (const href of linksIn(all.join(""))) expect(href).toMatch(/^https:\/\//);
        },
      ),
    );
  });
});
