import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Quote } from "../../../src/story/records/quote.ts";
import { StoryActionsContext } from "../../../src/ui/story/actions.ts";
import { EventDetails } from "../../../src/ui/story/EventDetails.tsx";
import { QuoteBlock } from "../../../src/ui/story/QuoteBlock.tsx";
import { HILLAH, HILLAH_INDEX } from "../../explore/hillah.ts";
import { makeQuote } from "../../explore/make-story.ts";
import { eventEntry } from "../hillah-scene.ts";

const SPEAKERS: Record<string, string> = {
  "pmo-hostile-act-lead": "Iraqi Prime Minister's Office",
  "centcom-facilities": "United States Central Command (CENTCOM)",
  "centcom-no-civilians": "United States Central Command (CENTCOM)",
  "pmo-foreign-missions": "Iraqi Prime Minister's Office",
  "pmo-such-attacks": "Iraqi Prime Minister's Office",
  "pmo-casualties": "Iraqi Prime Minister's Office",
  "pmo-hostile-act": "Iraqi Prime Minister's Office",
  "pmo-runs-counter": "Iraqi Prime Minister's Office",
  "pmo-bilateral-relations": "Iraqi Prime Minister's Office",
  "al-aqsa-flood": "Hamas",
  "kirkuk-drone-preparation":
    "Unattributed in the article: the words stand in quotation marks, but no speaker is named.",
};

const showQuote = (quote: Quote): HTMLElement => {
  const { container } = render(<QuoteBlock quote={quote} index={HILLAH_INDEX} />);
  const block = container.querySelector("blockquote");
  if (!block) throw new Error("There is no blockquote.");
  return block;
};

const details = (id: string, parts: object = {}) =>
  render(
    <EventDetails
      entry={eventEntry(id)}
      index={HILLAH_INDEX}
      focus={{}}
      onSelect={vi.fn()}
      open
      {...parts}
    />,
  ).container;

describe("a quote", () => {
  it.each(HILLAH.quotes.map((quote) => [quote.id, quote] as const))(
    "%s stands word for word with its speaker",
    (id, quote) => {
      const block = showQuote(quote);
      expect(block.querySelector("p")?.textContent).toBe(`“${quote.selector[0].exact}”`);
      expect(block.querySelector("footer b")?.textContent).toBe(SPEAKERS[id]);
    },
  );

  it("is one of eleven, each with a speaker or a reason why there is none", () => {
    expect(HILLAH.quotes.map(({ id }) => id)).toEqual(Object.keys(SPEAKERS));
  });

  it("is marked with the language it was said in", () => {
    expect(showQuote(makeQuote("q", { lang: "ar" })).querySelector("p")?.lang).toBe("ar");
  });

  it("without a speaker and without a reason is called unattributed", () => {
    expect(showQuote(makeQuote("q")).textContent).toContain("Unattributed in the article");
  });

  it("says how the words were given", () => {
    const quote = HILLAH.quotes.filter(({ id }) => id === "centcom-no-civilians");
    expect(quote.map((one) => showQuote(one).textContent)[0]).toContain("Initial assessment");
  });

  it("from outside of the article says so, and one from the article does not", () => {
    const outside = showQuote(makeQuote("q", { source: "airwars-ci882" }));
    expect(outside.textContent).toContain("Airwars, not in the article");
    const inside = showQuote(makeQuote("q", { source: "atlas-news" }));
    expect(inside.textContent).toContain("Atlas News, in the article");
  });
});

describe("the details of an event", () => {
  it("show every quote about it or given at it", () => {
    const { container } = render(
      <>
        {HILLAH_INDEX.events.map((entry) => (
          <EventDetails
            key={entry.event.id}
            entry={entry}
            index={HILLAH_INDEX}
            focus={{}}
            onSelect={vi.fn()}
          />
        ))}
      </>,
    );
    const shown = [...container.querySelectorAll("blockquote > p")].map((p) => p.textContent);
    for (const { selector } of HILLAH.quotes) expect(shown).toContain(`“${selector[0].exact}”`);
  });

  it("mark the quote that a link names, and no other", () => {
    const quote = HILLAH_INDEX.quote.get("pmo-casualties");
    const container = details("hillah-strike", { focus: { quote } });
    const marked = [...container.querySelectorAll("blockquote[data-selected]")];
    expect(marked.map((block) => block.querySelector("p")?.textContent)).toEqual([
      `“${quote?.selector[0].exact ?? ""}”`,
    ]);
  });

  it("describe the event and name the parties with their part in it", () => {
    const { textContent } = details("al-asad-barrage");
    expect(textContent).toContain("Rockets were fired at US forces at al-Asad Airbase.");
    expect(textContent).toContain(
      "attributed to Iran / IRGC (The article calls the barrage Iranian and does not name the unit.)" +
        " · target US forces",
    );
  });

  it("say what is not known: the date, the type, the place", () => {
    const { textContent } = details("soleimani-killing");
    expect(textContent).toContain("The article gives no date, only the order");
    expect(textContent).toContain("The type is not in the article");
    expect(textContent).toContain("The article names no place for the killing.");
  });

  it("keep the editor's notes apart, each with its sources and marked when known later", () => {
    details("hillah-strike");
    expect(screen.getAllByText("Known later.", { exact: false }).length).toBeGreaterThan(0);
    const link = screen.getAllByRole("link", { name: "Airwars" })[0];
    expect(link?.getAttribute("href")).toBe("https://airwars.org/?p=100095");
    expect(link?.getAttribute("rel")).toContain("noopener");
  });

  it("fold who says what away in a popup, but not when a link names a claim of it", () => {
    const folded = (parts: object) =>
      within(details("hillah-strike", { open: false, ...parts }))
        .getByText("Who says what")
        .closest("details")?.open;
    expect(folded({})).toBe(false);
    expect(folded({ focus: { claim: HILLAH_INDEX.claim.get("pmo-killed") } })).toBe(true);
    expect(folded({ focus: { claim: HILLAH_INDEX.claim.get("pmo-erbil-character") } })).toBe(false);
  });

  it("offer to compare the statements", async () => {
    const compare = vi.fn();
    const entry = eventEntry("hillah-strike");
    render(
      <StoryActionsContext value={{ linkTo: () => "", compare }}>
        <EventDetails entry={entry} index={HILLAH_INDEX} focus={{}} onSelect={vi.fn()} open />
      </StoryActionsContext>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Compare the statements" }));
    expect(compare).toHaveBeenCalledExactlyOnceWith("hillah-strike");
  });

  it("name the source of the event and of its place, and whether that is the article", () => {
    const { textContent } = details("hillah-strike", { withPlaces: true });
    expect(textContent).toContain("Source: Atlas News, in the article");
    expect(textContent).toContain("Coordinates: GeoNames, not in the article");
    document.body.replaceChildren();
    expect(details("erbil-drone-attack", { withPlaces: true }).textContent).toContain(
      "Coordinates: inferred by the editor",
    );
  });

  it("offer no statements where nobody claims anything", () => {
    details("kirkuk-gunship-strike");
    expect(screen.queryByText("Who says what")).toBeNull();
  });
});
