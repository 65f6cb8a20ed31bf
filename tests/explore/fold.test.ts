import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, searchWords } from "../../src/explore/fold.ts";

const SAME: [kind: string, one: string, other: string][] = [
  ["case", "HILLAH", "hillah"],
  ["Latin diacritics", "Ḥilla Šiʿa Besançon", "Hilla Si'a Besancon"],
  ["Turkish dotted capital I", "İzmir", "izmir"],
  ["composed and decomposed letters", "é", "é"],
  ["hamza on alef", "أحمد", "احمد"],
  ["hamza under alef", "إيران", "ايران"],
  ["madda on alef", "آل", "ال"],
  ["wasla on alef", "ٱلحلة", "الحلة"],
  ["tatweel", "بغـــداد", "بغداد"],
  ["harakat", "الحِلَّة", "الحلة"],
  ["alef maqsura and yaa", "مصطفى", "مصطفي"],
  ["Persian yeh", "علی", "علي"],
  ["taa marbuta and haa", "الحلة", "الحله"],
  ["presentation forms", "ﻻ", "لا"],
  ["full-width letters", "Ｉｒａｑ", "iraq"],
  ["typographic apostrophe", "Iraq’s", "Iraq's"],
  ["modifier apostrophe", "Baʼath", "Ba'ath"],
  ["ayn and hamza half rings", "ʿAyn al-ʾAsad", "'Ayn al-'Asad"],
  ["turned comma", "Baʻqubah", "Ba'qubah"],
  ["acute accent used as apostrophe", "Iraq´s", "Iraq's"],
  ["direction marks from copied text", "\u200Fأحمد\u200E", "أحمد"],
  ["soft hyphen and zero-width joiners", "Kir\u00ADkuk\u200C", "Kirkuk"],
  ["line breaks and no-break spaces", " al\u00A0Asad\r\n Airbase ", "al Asad Airbase"],
];

const OTHER: [kind: string, one: string, other: string][] = [
  ["seen and sheen", "س", "ش"],
  ["haa and kha", "ح", "خ"],
  ["an apostrophe and none", "Qa'im", "Qaim"],
  ["one word and two", "al Asad", "alAsad"],
];

const ASCII = fc.oneof(
  fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }),
  fc.constantFrom("\t", "\n", "\r"),
);

describe("folding", () => {
  it.each(SAME)("makes no difference of %s: “%s” is “%s”", (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each(OTHER)("keeps %s apart: “%s” is not “%s”", (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it("changes nothing the second time, for every single character", () => {
    const ROW = 256;
    for (let start = 0; start <= 0x10ffff; start += ROW) {
      const row = Array.from({ length: ROW }, (_, i) => String.fromCodePoint(start + i));
      const once = fold(row.join("a"));
      if (fold(once) !== once)
        expect.fail(`a character from ${start.toString(16)} on changes twice`);
    }
    expect(fold(fold("ŉ"))).toBe(fold("ŉ"));
  });

  it("folds texts of ASCII letters as it does others", () => {
    fc.assert(
      // A tatweel, which is passed over, makes it another text.
      fc.property(fc.string({ unit: ASCII, maxLength: 60 }), (text) => {
        expect(fold(text)).toBe(fold(`${text}\u0640`));
      }),
    );
  });

  it("changes nothing the second time, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe("the words that are looked for", () => {
  it.each([
    ["al-Asad Airbase", ["asad", "airbase"]],
    ["El Alamein", ["alamein"]],
    ["Alamein", ["alamein"]],
    ["al", ["al"]],
    ["الحلة", ["حله"]],
    ["حلة", ["حله"]],
    ["عين الأسد", ["عين", "اسد"]],
    ["الله", ["الله"]],
    ["الى", ["الي"]],
    ["Iraq’s “act”, said", ["iraq's", "act", "said"]],
    [" … ", []],
  ])("in “%s” are %j, without the article", (text, words) => {
    expect(searchWords(fold(text))).toEqual(words);
  });

  it("are parts of the text, and none is empty", () => {
    const letters = fc.constantFrom(..."alel باحتا".split(""));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
        for (const word of searchWords(fold(text))) {
          expect(word).not.toBe("");
          expect(fold(text)).toContain(word);
        }
      }),
    );
  });
});
