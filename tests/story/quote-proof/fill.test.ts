import { describe, expect, it } from "vitest";
import { fillQuotes } from "../../../src/story/quote-proof/fill.ts";

const ARTICLE = "The mayor said no. The mayor said yes.\n\nNobody else said a word.";

const storyOf = (quotes: unknown, article: unknown = { source: "a" }): string =>
  JSON.stringify({ article, quotes });

const quote = (selector: unknown, more: object = {}) => ({
  id: "q",
  source: "a",
  selector,
  ...more,
});

const fill = (quotes: unknown) => fillQuotes(storyOf(quotes), ARTICLE);

describe("what follows from the article's text", () => {
  it.each(["", "[", "[]", "7", "{}", '{"article": 7}', '{"article": null}'])(
    "is not filled into what holds no story: %j",
    (text) => {
      expect(fillQuotes(text, ARTICLE)).toBeNull();
    },
  );

  it("is the hash and the length of the text, also of a story without quotes", () => {
    const filled = fillQuotes('{"article": {"source": "a"}}', ARTICLE);
    expect(JSON.stringify(filled)).toContain(`${ARTICLE.length}`);
    expect(filled?.left).toEqual([]);
  });

  it.each([
    ["words that stand once", [{ exact: "Nobody else" }]],
    ["a position that is there already", [{ exact: "Nobody else" }, { start: 1, end: 2 }]],
    ["the words before", [{ exact: "The mayor said", prefix: "no. " }]],
    ["the words after", [{ exact: "The mayor said", suffix: " yes" }]],
    ["a position", [{ exact: "The mayor said" }, { start: 19 }]],
  ])("is filled in by %s", (_, selector) => {
    const filled = fill([quote(selector)]);
    expect(filled?.left).toEqual([]);
    expect(filled?.changed).toEqual(["q"]);
  });

  it("changes nothing the second time", () => {
    const once = fill([quote([{ exact: "Nobody else" }])]);
    const text = once?.text ?? "";
    const twice = fillQuotes(text, ARTICLE);
    expect(twice?.changed).toEqual([]);
    expect(twice?.text).toBe(text);
  });

  it.each([
    ["stand twice", [{ exact: "The mayor said" }], [0, 19]],
    ["stand nowhere", [{ exact: "The mayor sad" }], []],
    ["are none", [{ exact: "" }], []],
    ["are no text", [{ exact: 7 }], []],
    ["have no selector", undefined, []],
    ["have a position that is another's", [{ exact: "The mayor said" }, { start: 4 }], [0, 19]],
    ["have a selector that is no record", [7], []],
  ])("is left alone where words %s", (_, selector, places) => {
    const filled = fill([quote(selector)]);
    expect(filled?.changed).toEqual([]);
    expect(filled?.left.map((one) => one.places)).toEqual([places]);
  });

  it("is left alone in records of other sources and in what is no record", () => {
    const filled = fill([quote([{ exact: "Nobody else" }], { source: "b" }), 7, null]);
    expect([filled?.changed, filled?.left]).toEqual([[], []]);
  });

  it("keeps the ends of lines that the file has", () => {
    const story = `{\r\n  "article": {\r\n    "source": "a"\r\n  }\r\n}\r\n`;
    const filled = fillQuotes(story, ARTICLE);
    expect(filled?.text ?? "").not.toMatch(/[^\r]\n/);
  });
});

describe("a quote that no words around it tell apart", () => {
  it("is left, with the places it may stand at, even where its position names one", () => {
    const same = "x".repeat(60);
    const article = `${same} no ${same} no ${same}`;
    const filled = fillQuotes(storyOf([quote([{ exact: "no" }, { start: 61 }])]), article);
    expect(filled?.changed).toEqual([]);
    expect(filled?.left).toMatchObject([{ id: "q", places: [61, 125] }]);
  });

  it("of a script without spaces has letters around it that do", () => {
    const article = "市长说不。没有人说话。市长说是。";
    const { text = "" } =
      fillQuotes(storyOf([quote([{ exact: "市长说" }, { start: 11 }])]), article) ?? {};
    const { quotes } = JSON.parse(text) as {
      quotes: { selector: [{ prefix: string; exact: string; suffix: string }] }[];
    };
    const [words] = quotes[0]?.selector ?? [];
    expect(words).toMatchObject({ prefix: article.slice(0, 11), suffix: "是。" });
  });
});
