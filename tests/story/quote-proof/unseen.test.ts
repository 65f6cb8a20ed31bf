import { expect, it } from "vitest";
import { unseenDifference } from "../../../src/story/quote-proof/unseen.ts";

it.each([
  ["a word", "a word", ""],
  ["a word", "another word", ""],
  [
    "a\u00A0word",
    "a word",
    " They differ in what is hardly seen: the quote has U+00A0 no-break space.",
  ],
  [
    "a word",
    "a\u200Bword",
    " They differ in what is hardly seen: the article has U+200B zero width space.",
  ],
  [
    "a\u2011word\u2061",
    "a\u00ADword",
    " They differ in what is hardly seen: the quote has U+2011 non-breaking hyphen, U+2061; the article has U+00AD soft hyphen.",
  ],
])("what cannot be told by sight in “%s” and “%s” is named", (one, other, said) => {
  expect(unseenDifference(one, other)).toBe(said);
});
