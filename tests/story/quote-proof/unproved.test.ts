import { describe, expect, it } from "vitest";
import {
  completeQuotes,
  isUnproved,
  unprovedFinding,
  unprovedIn,
  wordlessFinding,
} from "../../../src/story/quote-proof/unproved.ts";

const ARTICLE = "The mayor said no. The mayor said yes.\n\nNobody else said a word.";

const quote = (id: string, selector: unknown, more: object = {}) => ({
  id,
  source: "a",
  selector,
  ...more,
});
const alone = quote("alone", [{ exact: "Nobody else" }]);

describe("a quote that has only its words", () => {
  it.each<[string, boolean, unknown]>([
    ["words alone", true, alone],
    [
      "words and where they stand, but no digest",
      true,
      quote("q", [{ exact: "No" }, { start: 1 }]),
    ],
    [
      "an empty digest",
      true,
      quote("q", [{ exact: "No", prefix: "a", suffix: "b" }, { start: 1 }], { sha256: "" }),
    ],
    [
      "all that proves it",
      false,
      quote("q", [{ exact: "No", prefix: "a", suffix: "b" }, { start: 1 }], { sha256: "0a" }),
    ],
    ["no words", false, quote("q", [{ exact: "" }])],
    ["a position that is none", false, quote("q", [{ exact: "No" }, 7])],
    ["a selector too many", false, quote("q", [{ exact: "No" }, {}, {}])],
    ["a selector that is no list", false, quote("q", { exact: "No" })],
    ["no form at all", false, "No"],
  ])("is one with %s: %s", (_, expected, value) => {
    expect(isUnproved(value)).toBe(expected);
  });

  it("is told of once for all that is filled in, but not where something else is wrong, too", () => {
    const lacking = [
      { path: ["sha256"] },
      { path: ["selector", 0, "prefix"] },
      { path: ["selector", 1] },
    ];
    expect(unprovedFinding(alone, lacking)?.said).toContain("dateline verify STORY");
    expect(unprovedFinding(alone, [...lacking, { path: ["source"] }])).toBeNull();
    expect(unprovedFinding(quote("q", [{ exact: "" }]), lacking)).toBeNull();
  });

  it("is completed from the article; one that does not stand there once is whole in form", () => {
    const lost = quote("lost", [{ exact: "Somebody", prefix: "Then " }]);
    const twice = quote("twice", [{ exact: "The mayor said" }]);
    const other = { ...quote("other", [{ exact: "Nobody" }]), source: "b" };
    const {
      quotes,
      found,
      lost: notFound,
    } = completeQuotes(
      { article: { source: "a" }, quotes: [alone, lost, twice, other, 7] },
      ARTICLE,
    );
    expect([[...found], [...notFound]]).toEqual([["alone"], ["lost", "twice"]]);
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
    const start = ARTICLE.indexOf("Nobody else");
    expect(quotes[0]).toMatchObject({
      sha256: digest,
      selector: [{ exact: "Nobody else" }, { start, end: start + "Nobody else".length }],
    });
    const places = [quotes[1], quotes[2]].map((one) => {
      const { selector, sha256 } = one as { selector: [object, { start: number }]; sha256: string };
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      return selector[1].start;
    });
    // Each stands in a place of its own after the article's end.
    expect(Math.min(...places)).toBeGreaterThan(ARTICLE.length);
    expect(new Set(places).size).toBe(2);
    expect(quotes.slice(3)).toEqual([other, 7]);
  });

  it.each([
    [
      '{"article": {"source": "a"}, "quotes": [{"id": "q", "source": "a", "selector": [{"exact": "yes"}]}]}',
      ["q"],
    ],
    ['{"quotes": 7}', []],
    ["7", []],
    ["", []],
  ])("is found in a story's file: %s", (text, ids) => {
    expect([...unprovedIn(text, ARTICLE).found]).toEqual(ids);
  });
});

it.each<[string, unknown, boolean]>([
  ["an empty text", quote("q", [{ exact: "" }]), true],
  ["words", alone, false],
  ["a selector that is no list", quote("q", 7), false],
  ["no form", null, false],
])("a quote with %s for its words is told to have none: %#", (_, value, isTold) => {
  expect(wordlessFinding(value) !== null).toBe(isTold);
});
