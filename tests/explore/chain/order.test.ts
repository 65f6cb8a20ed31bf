import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstMention, hasTelling, inOrder, untold } from "../../../src/explore/chain/order.ts";
import { indexStory } from "../../../src/explore/story-index.ts";
import { HILLAH_INDEX } from "../hillah.ts";
import { makeEvent, makeQuote, makeStory, makeWhen } from "../make-story.ts";
import { anyStory } from "../random-story.ts";

const quoteAt = (id: string, start: number, about: string, source = "article") => {
  const quote = makeQuote(id, { about: [{ event: about }], source });
  quote.selector[1] = { type: "TextPositionSelector", start, end: start + 1 };
  return quote;
};

const dated = (id: string, edtf: string, firstMention?: number) =>
  makeEvent(id, {
    when: makeWhen(edtf),
    ...(firstMention !== undefined && { firstMention }),
  });

const ids = (index: ReturnType<typeof indexStory>, order: "time" | "told"): string[] =>
  inOrder(index.events, index, order).map(({ event }) => event.id);

describe("the order in which the article tells", () => {
  it("begins with the condemnation and the strike, and ends with Kirkuk", () => {
    expect(ids(HILLAH_INDEX, "told")).toEqual([
      "pmo-statement",
      "hillah-strike",
      "centcom-statement",
      "erbil-drone-attack",
      "embassy-siege",
      "soleimani-killing",
      "al-asad-barrage",
      "kh-leaves-pmf",
      "campaign-since-october",
      "us-retaliation-series",
      "kirkuk-gunship-strike",
    ]);
    expect(untold(HILLAH_INDEX)).toEqual([]);
  });

  it("takes the first quote where the editor recorded nothing; what is not told comes last", () => {
    const index = indexStory(
      makeStory({
        events: [dated("untold", "2020"), dated("quoted", "2021"), dated("recorded", "2022", 5)],
        quotes: [
          quoteAt("late", 90, "quoted"),
          quoteAt("early", 40, "quoted"),
          quoteAt("elsewhere", 1, "untold", "later"),
        ],
      }),
    );
    expect(ids(index, "told")).toEqual(["recorded", "quoted", "untold"]);
    expect(ids(index, "time")).toEqual(["untold", "quoted", "recorded"]);
    expect(index.events.map((entry) => firstMention(entry, index))).toEqual([undefined, 40, 5]);
    expect(untold(index).map(({ event }) => event.id)).toEqual(["untold"]);
    expect(hasTelling(index)).toBe(true);
  });

  it("is not there where nothing of it is known", () => {
    expect(hasTelling(indexStory(makeStory({ events: [dated("a", "2020")] })))).toBe(false);
    expect(hasTelling(indexStory(makeStory()))).toBe(false);
  });

  it("holds every event once, and events told at one place keep the order of time", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const index = indexStory(story);
        const told = inOrder(index.events, index, "told");
        expect(new Set(told)).toEqual(new Set(index.events));
        expect(told).toHaveLength(index.events.length);
        const at = (i: number): number => {
          const entry = told[i];
          return (entry && firstMention(entry, index)) ?? Infinity;
        };
        for (let i = 1; i < told.length; i++) {
          expect(at(i - 1)).toBeLessThanOrEqual(at(i));
          const [one, other] = [told[i - 1], told[i]];
          if (one && other && at(i - 1) === at(i))
            expect(index.events.indexOf(one)).toBeLessThan(index.events.indexOf(other));
        }
      }),
    );
  });
});
