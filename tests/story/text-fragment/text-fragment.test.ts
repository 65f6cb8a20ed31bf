import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFragment, withTextFragment } from "../../../src/story/text-fragment.ts";
import { ARTICLE, parseHarbour } from "../harbour.ts";
import { ENCODED, PASSAGES, type PassageCase } from "./cases.ts";
import { asPage, findPassage } from "./find-passage.ts";

const selectorOf = ({ text, exact, nth = 0 }: PassageCase) => {
  let at = text.indexOf(exact);
  for (let i = 0; i < nth; i++) at = text.indexOf(exact, at + 1);
  if (at < 0) throw new Error(`“${exact}” is not in its text.`);
  const wordsBefore = /\S*\s*\S*$/.exec(text.slice(0, at))?.[0] ?? "";
  const wordsAfter = /^\S*\s*\S*/.exec(text.slice(at + exact.length))?.[0] ?? "";
  const isRepeated = text.split(exact).length > 2;
  return { at, isRepeated, passage: { exact, prefix: wordsBefore, suffix: wordsAfter } };
};

describe("a link to a sentence", () => {
  it.each(ENCODED)("writes %j as %s", (exact, written) => {
    expect(textFragment({ exact, prefix: "", suffix: "" }, false)).toBe(`:~:text=${written}`);
  });

  it.each(PASSAGES)("leads a browser to $what", (one) => {
    const { at, isRepeated, passage } = selectorOf(one);
    const found = findPassage(one.text, textFragment(passage, isRepeated));
    expect(found?.words).toBe(asPage(one.exact));
    expect(found?.at).toBe(asPage(`${one.text.slice(0, at)}¦`).length - 1);
  });

  it("is proved by at least forty cases", () => {
    expect(ENCODED.length + PASSAGES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(parseHarbour().story.quotes.map((quote) => [quote.id, quote] as const))(
    "leads to the quote %s of the harbour story, also where the same words stand twice",
    (_, { selector: [passage, { start }] }) => {
      const isRepeated = ARTICLE.split(passage.exact).length > 2;
      const found = findPassage(ARTICLE, textFragment(passage, isRepeated));
      const before = Array.from(ARTICLE).slice(0, start).join("");
      expect(found).toEqual({ at: asPage(`${before}¦`).length - 1, words: passage.exact });
    },
  );

  it("names what stands around the words only where it must", () => {
    const passage = { exact: "a sentence of a good many words", prefix: "before “", suffix: "” x" };
    expect(textFragment(passage, false)).toBe(
      ":~:text=a%20sentence%20of%20a%20good%20many%20words",
    );
    expect(textFragment(passage, true)).toMatch(
      /^:~:text=before%20%E2%80%9C-,a%20.*,-%E2%80%9D%20x$/,
    );
    expect(textFragment({ ...passage, exact: "few words" }, false)).toContain("-,few%20words,-");
  });

  it("is empty where there are no words", () => {
    expect(textFragment({ exact: " \n ", prefix: "a", suffix: "b" }, true)).toBe("");
  });

  it("never holds a bare sign with a meaning of its own, whatever the words", () => {
    const words = fc.string({ unit: "binary", minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(words, words, words, (exact, prefix, suffix) => {
        const fragment = textFragment({ exact, prefix, suffix }, true);
        expect(fragment).toMatch(/^(?::~:text=(?:[\w.%]+-,)?[\w.%]+(?:,[\w.%]+)?(?:,-[\w.%]+)?)?$/);
      }),
    );
  });

  it("stays short enough to be sent, however long the quote is", () => {
    const exact = Array.from({ length: 300 }, (_, i) => `كلمة${i}`).join(" ");
    expect(textFragment({ exact, prefix: "", suffix: "" }, false).length).toBeLessThan(700);
  });
});

describe("an address with a text directive", () => {
  it.each([
    ["https://a.org/x", "https://a.org/x#:~:text=b"],
    ["https://a.org/x?p=1&q=2", "https://a.org/x?p=1&q=2#:~:text=b"],
    ["https://a.org/x#part", "https://a.org/x#part:~:text=b"],
    ["https://a.org/x#part:~:text=old", "https://a.org/x#part:~:text=b"],
    ["https://a.org/x#:~:text=old", "https://a.org/x#:~:text=b"],
  ])("of %s is %s", (url, whole) => {
    expect(withTextFragment(url, ":~:text=b")).toBe(whole);
  });

  it("without a directive is the address itself", () => {
    expect(withTextFragment("https://a.org/x#part", "")).toBe("https://a.org/x#part");
  });
});

it("words that are one long line without a gap are their own beginning", () => {
  const exact = "ا".repeat(400);
  expect(textFragment({ exact, prefix: "", suffix: "" }, false)).toBe(
    `:~:text=${encodeURIComponent(exact)}`,
  );
});
