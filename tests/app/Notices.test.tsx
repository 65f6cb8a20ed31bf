import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Notices } from "../../src/app/Notices.tsx";
import type { LinkProblem } from "../../src/explore/view.ts";
import { makeIssue } from "../../src/story/issue.ts";
import { inArabic } from "../ui/in-arabic.tsx";

const UNKNOWN_TYPE: LinkProblem = { key: "type", value: "volcano", reason: "unknown" };
const CUT_OFF: LinkProblem = { key: "map", value: "7/33", reason: "malformed" };
const SPOT = { file: "story.json", line: 12, column: 7 };
const ISSUE = makeIssue("dangling-reference", SPOT, ["events", 0], {
  expected: "an id among the places",
  found: "“x”",
});

const alerts = (): HTMLElement[] => screen.queryAllByRole("alert");
/** What is wrong with a link is fetched late. */
const told = (count: number) => waitFor(() => expect(alerts()).toHaveLength(count));
const dismiss = async (alert: HTMLElement | undefined): Promise<void> => {
  if (!alert) throw new Error("There is nothing to dismiss.");
  await userEvent.click(within(alert).getByRole("button", { name: "Dismiss" }));
};

describe("the notices", () => {
  it("are none when everything could be applied", () => {
    render(<Notices problems={[]} issues={[]} />);
    expect(alerts()).toEqual([]);
  });

  it("name each part of a link that was left out, in the reader's words", async () => {
    render(<Notices problems={[UNKNOWN_TYPE, CUT_OFF]} issues={[]} />);
    await told(1);
    const lines = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines[0]).toBe("event type ‘volcano’ is not in this story; it was left out.");
    expect(lines[1]).toContain("map position ‘7/33’ could not be read");
  });

  it("mark what is told in English only, for readers of another language", async () => {
    render(inArabic(<Notices problems={[UNKNOWN_TYPE]} issues={[ISSUE]} />));
    await told(2);
    const [link, story] = screen.getAllByRole("listitem");
    const sentence = within(story as HTMLElement).getByText(/an id among the places/);
    expect([sentence.lang, sentence.dir]).toEqual(["en", "ltr"]);
    expect(link?.querySelector("[lang]")).toBeNull();
  });

  it("show a key without a name of its own as it stands in the link", async () => {
    render(<Notices problems={[{ ...UNKNOWN_TYPE, key: "zzz" }]} issues={[]} />);
    await told(1);
    expect(screen.getByRole("listitem").textContent).toContain("zzz ‘volcano’");
  });

  it("say how many problems the story has and where each is", () => {
    render(<Notices problems={[]} issues={[ISSUE]} />);
    const [alert] = alerts();
    expect(alert?.textContent).toContain("This story has 1 problem.");
    expect(alert?.textContent).toContain("story.json:12:7");
    expect(alert?.textContent).toContain("[dangling-reference]");
  });

  it("name a file of the story without the folders that it was built from", () => {
    const issue = { ...ISSUE, file: "../../desk/stories/flood/story.json" };
    render(<Notices problems={[]} issues={[issue]} />);
    expect(screen.getByRole("listitem").textContent).toMatch(/^story\.json:12:7/);
  });

  it("are dismissed one by one and stay so", async () => {
    const { rerender } = render(<Notices problems={[UNKNOWN_TYPE]} issues={[ISSUE]} />);
    await told(2);
    await dismiss(alerts()[0]);
    expect(alerts()).toHaveLength(1);
    expect(alerts()[0]?.textContent).toContain("This story has");
    rerender(<Notices problems={[{ ...UNKNOWN_TYPE }]} issues={[ISSUE]} />);
    expect(alerts()).toHaveLength(1);
  });

  it("come back when something else cannot be applied", async () => {
    const { rerender } = render(<Notices problems={[UNKNOWN_TYPE]} issues={[]} />);
    await told(1);
    await dismiss(alerts()[0]);
    rerender(<Notices problems={[CUT_OFF]} issues={[]} />);
    expect(alerts()).toHaveLength(1);
  });

  it("say which language could not be loaded, and let the reader try again", async () => {
    const retry = vi.fn();
    render(<Notices problems={[]} issues={[]} missingLanguage="ar" onRetryLanguage={retry} />);
    const [alert] = alerts();
    expect(alert?.textContent).toContain("Arabic could not be loaded. The page stays in English.");
    expect(alert?.textContent).not.toContain("link");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it("mark and isolate a correction that is not in the reader’s language", () => {
    const revisions = [
      { version: 2, date: "2024-05-01", summary: { en: "A date was corrected." } },
    ];
    render(inArabic(<Notices problems={[]} issues={[]} corrections={{ since: 1, revisions }} />));
    const summary = screen.getByText("A date was corrected.");
    expect(summary.tagName).toBe("BDI");
    expect(summary.lang).toBe("en");
    expect(screen.getByRole("listitem").textContent).toContain("باللغة الإنجليزية");
  });

  it("say what was corrected since a link was made, until that is dismissed", async () => {
    const revisions = [
      { version: 2, date: "2024-05-01", summary: { en: "A date was corrected." } },
      { version: 3, date: "2024-06", summary: { en: "A quote was added.", ar: "أضيف اقتباس." } },
    ];
    render(<Notices problems={[]} issues={[]} corrections={{ since: 1, revisions }} />);
    const [alert] = alerts();
    expect(alert?.textContent).toContain("This link was made on revision 1 of the story.");
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Revision 2, 1 May 2024: A date was corrected.",
      "Revision 3, June 2024: A quote was added.",
    ]);
    await dismiss(alert);
    expect(alerts()).toEqual([]);
  });
});
