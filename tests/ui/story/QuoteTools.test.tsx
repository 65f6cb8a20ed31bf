import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { indexStory } from "../../../src/explore/story-index.ts";
import { makeIssue } from "../../../src/story/issue.ts";
import { StoryActionsContext, type StoryActions } from "../../../src/ui/story/actions.ts";
import { QuoteBlock } from "../../../src/ui/story/QuoteBlock.tsx";
import { HILLAH, HILLAH_INDEX } from "../../explore/hillah.ts";

afterEach(() => vi.restoreAllMocks());

const LINK = "https://example.org/#sel=q:";
const actions = {
  linkTo: ({ id }: { id: string }) => LINK + id,
  compare: () => undefined,
};

const show = (
  id = "centcom-no-civilians",
  index = HILLAH_INDEX,
  linkTo: StoryActions["linkTo"] = actions.linkTo,
) => {
  const quote = index.quote.get(id);
  if (!quote) throw new Error(`There is no quote “${id}”.`);
  render(
    <StoryActionsContext value={{ ...actions, linkTo }}>
      <QuoteBlock quote={quote} index={index} />
    </StoryActionsContext>,
  );
};

const CITED = [
  "“destroyed the targeted facilities and likely killed a number of Kataib Hezbollah militants. There are no indications that any civilian lives were affected.”",
  "— United States Central Command (CENTCOM), quoted in Atlas News: Iraq Condemns American Airstrike Targeting Kataib Hezbollah, ¶\u00a07",
  `${LINK}centcom-no-civilians`,
].join("\n");

const withSource = (parts: object) =>
  indexStory({
    ...HILLAH,
    sources: HILLAH.sources.map((one) => (one.id === "atlas-news" ? { ...one, ...parts } : one)),
  });

it("is copied without a link where there is none that others can open", async () => {
  const user = userEvent.setup();
  show("centcom-no-civilians", HILLAH_INDEX, () => null);
  await user.click(screen.getByRole("button", { name: "Copy quote" }));
  const copied = await navigator.clipboard.readText();
  expect(copied).toBe(CITED.split("\n").slice(0, -1).join("\n"));
});

describe("a quote's proof", () => {
  it("is marked with its paragraph, and says what was proved", () => {
    show();
    expect(screen.getByText(/^Verbatim, ¶\s7$/)).toBeTruthy();
    const { start, end } = HILLAH_INDEX.quote.get("centcom-no-civilians")?.selector[1] ?? {};
    expect(screen.getByText(new RegExp(`characters ${start} to ${end}`))).toBeTruthy();
  });

  it("is not claimed of words that do not fit their fingerprint", () => {
    const spot = { file: "story.json", line: 1, column: 1 };
    const issue = {
      ...makeIssue("quote-digest", spot, [], { expected: "the words", found: "others" }),
      record: "centcom-no-civilians",
    };
    show("centcom-no-civilians", indexStory(HILLAH, [issue]));
    expect(screen.queryByText(/Verbatim/)).toBeNull();
  });

  it("is not claimed of words from another source than the article", () => {
    const quotes = HILLAH.quotes.map((quote) => ({ ...quote, source: "airwars-ci882" }));
    show("centcom-no-civilians", indexStory({ ...HILLAH, quotes }));
    expect(screen.queryByText(/Verbatim/)).toBeNull();
    expect(screen.getByText(/not in the article/)).toBeTruthy();
  });
});

describe("the way to the sentence", () => {
  it("is not offered where the article has no address", () => {
    show();
    expect(screen.queryByRole("link", { name: /article|Archived/ })).toBeNull();
  });

  it("leads to the publisher's sentence and to an archived copy", () => {
    show(
      "pmo-hostile-act-lead",
      withSource({ url: "https://news.example/a", archived: "https://archive.example/a" }),
    );
    const directive =
      "#:~:text=calling%20it%20a%20%E2%80%9C-,a%20clear%20hostile%20act.,-%E2%80%9D";
    const link = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
    expect(link("Show in the article")).toBe(`https://news.example/a${directive}`);
    expect(link("Archived copy")).toBe(`https://archive.example/a${directive}`);
  });
});

describe("copying a quote", () => {
  it("takes along who said it, where it stands and a link to the quote itself", async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole("button", { name: "Copy quote" }));
    expect(await navigator.clipboard.readText()).toBe(CITED);
    expect(await screen.findByText("Quote copied.")).toBeTruthy();
  });

  it("offers the text, selected, where the browser refuses", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    show();
    await user.click(screen.getByRole("button", { name: "Copy quote" }));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Quote" });
    expect(field.value).toBe(CITED);
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd - field.selectionStart).toBe(CITED.length);
  });

  it("says that nobody is named where nobody is", async () => {
    const user = userEvent.setup();
    show("kirkuk-drone-preparation");
    await user.click(screen.getByRole("button", { name: "Copy quote" }));
    expect(await navigator.clipboard.readText()).toContain("— Unattributed in the article");
  });
});
