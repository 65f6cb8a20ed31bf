import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordWords } from "../../src/explore/record-words.ts";
import { shareText } from "../../src/explore/share-text.ts";
import { indexStory } from "../../src/explore/story-index.ts";
import type { RecordSelection } from "../../src/explore/view.ts";
import { HILLAH, HILLAH_INDEX } from "./hillah.ts";
import { makeActor, makeClaim, makeEvent, makeQuote, makeStory } from "./make-story.ts";

const LINK = "https://example.org/s/hillah-2023-12/";

const textOf = (
  selection: RecordSelection | undefined,
  langs: readonly string[] = ["en"],
  limit?: number,
): string => shareText(recordWords(HILLAH_INDEX, selection, langs), LINK, limit);

const EVERYTHING: RecordSelection[] = [
  ...HILLAH.places.map(({ id }): RecordSelection => ({ kind: "place", id })),
  ...HILLAH.events.map(({ id }): RecordSelection => ({ kind: "event", id })),
  ...HILLAH.quotes.map(({ id }): RecordSelection => ({ kind: "quote", id })),
  ...HILLAH.claims.map(({ id }): RecordSelection => ({ kind: "claim", id })),
];

describe("the text to share", () => {
  it("is the headline and the link where nothing is selected", () => {
    expect(textOf(undefined)).toBe(`${HILLAH.headline["en"]}\n${LINK}`);
  });

  it("of a quote has its words, who says them and what they are about", () => {
    expect(textOf({ kind: "quote", id: "pmo-foreign-missions" })).toBe(
      [
        "“asserts its steadfast response to attacks on foreign diplomatic mission headquarters and sites hosting military advisors from friendly nations,”",
        "— Iraqi Prime Minister's Office",
        "Drone attack at Erbil Airport",
        LINK,
      ].join("\n"),
    );
  });

  it("of a claim says whose it is and that others differ", () => {
    const [claim] = HILLAH.claims.filter(({ facet }) => facet === "killed");
    const text = textOf({ kind: "claim", id: claim?.id ?? "" });
    expect(text).toMatch(/^CENTCOM: /);
    expect(text).toContain("\nThese statements differ: People killed\n");
  });

  it("of a disputed event quotes neither party", () => {
    expect(textOf({ kind: "event", id: "hillah-strike" })).toBe(
      `US airstrikes in Hillah\nThese statements differ: People killed, Civilians injured\n${LINK}`,
    );
  });

  it("of an event on which one party alone is quoted has its quote", () => {
    const about = [{ event: "one" }];
    const quote = makeQuote("q", { speaker: "board", about });
    quote.selector[0].exact = "The ramp was closed.";
    const index = indexStory(
      makeStory({
        actors: [makeActor("board")],
        events: [makeEvent("one", { title: { en: "Late ferry" } })],
        quotes: [quote],
      }),
    );
    expect(shareText(recordWords(index, { kind: "event", id: "one" }, ["en"]), LINK)).toBe(
      `“The ramp was closed.”\n— board\nLate ferry\n${LINK}`,
    );
  });

  it("of an event on which statements differ quotes no party, even where only one is quoted", () => {
    const quote = makeQuote("q", { speaker: "board", about: [{ event: "one" }] });
    const claim = (id: string, claimant: string, assertion: string) =>
      makeClaim(id, { event: "one", claimant, facet: "civilian-harm", value: { assertion } });
    const index = indexStory(
      makeStory({
        actors: [makeActor("board"), makeActor("company")],
        events: [makeEvent("one", { title: { en: "Late ferry" } })],
        quotes: [quote],
        claims: [claim("a", "board", "harmed"), claim("b", "company", "none")],
      }),
    );
    expect(shareText(recordWords(index, { kind: "event", id: "one" }, ["en"]), LINK)).toBe(
      `Late ferry\nThese statements differ: Harm to civilians\n${LINK}`,
    );
  });

  it("is in Arabic where that is asked for, quotes as they were published", () => {
    const text = textOf({ kind: "quote", id: "pmo-foreign-missions" }, ["ar", "en"]);
    expect(text).toContain("“asserts its steadfast");
    expect(text).toContain("— مكتب رئيس الوزراء العراقي");
  });

  it("of something the story does not have is that of the story", () => {
    expect(textOf({ kind: "event", id: "none" })).toBe(textOf(undefined));
  });

  it("keeps the words and the link whole at any length, and never has words without their speaker", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EVERYTHING),
        fc.constantFrom(["en"], ["ar", "en"]),
        fc.integer({ min: 0, max: 400 }),
        (selection, langs, limit) => {
          const words = recordWords(HILLAH_INDEX, selection, langs);
          const text = shareText(words, LINK, limit);
          expect(text.endsWith(`\n${LINK}`)).toBe(true);
          expect(text).toContain(words.text);
          expect(text).toContain(words.differ ?? "");
          if (words.who !== null) expect(text).toContain(words.who);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("leaves out what words are about where they would be too long with it", () => {
    const quote: RecordSelection = { kind: "quote", id: "pmo-foreign-missions" };
    const whole = textOf(quote);
    expect(textOf(quote, ["en"], whole.length)).toBe(whole);
    expect(textOf(quote, ["en"], whole.length - 1)).toBe(
      whole.replace("\nDrone attack at Erbil Airport", ""),
    );
    expect(textOf(quote, ["en"], 0)).toContain(
      "friendly nations,”\n— Iraqi Prime Minister's Office",
    );
  });
});

it.each(["place", "event", "quote", "claim"] as const)(
  "of a %s that the story has not is headline and link",
  (kind) => {
    expect(textOf({ kind, id: "nowhere" })).toBe(textOf(undefined));
  },
);
