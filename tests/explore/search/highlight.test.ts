import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlight } from "../../../src/explore/search/highlight.ts";
import { HILLAH } from "../hillah.ts";

const marked = (text: string, query: string): string =>
  highlight(text, query)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join("");

describe("the part of a text that was found", () => {
  it.each([
    ["US airstrikes in Hillah", "hill", "US airstrikes in [Hill]ah"],
    ["US airstrikes in Hillah", "strikes us", "[US] air[strikes] in Hillah"],
    ["Besançon", "besanco", "[Besanço]n"],
    ["Bes\u0061\u0301n", "besa", "[Bes\u0061\u0301]n"],
    ["al-Asad Airbase", "al-asad", "al-[Asad] Airbase"],
    ["nothing here", "Hillah", "nothing here"],
    ["", "Hillah", ""],
    ["İzmir", "izmir", "[İzmir]"],
  ])("%s, looked for with “%s”: %s", (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it.each([
    ["مطار أربيل الدولي", "اربيل", "مطار [أربيل] الدولي"],
    ["الغارات في الحِلَّة", "حلة", "الغارات في [الحِلَّة]"],
    ["القيادة المركزية", "قياد", "[القيادة] المركزية"],
    ["بغـــداد", "بغداد", "[بغـــداد]"],
  ])(
    "in Arabic is the whole word, so that its letters stay joined: %s",
    (text, query, expected) => {
      expect(marked(text, query)).toBe(expected);
    },
  );

  it("together with the rest is the text, for any text and query", () => {
    const any = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom(...HILLAH.quotes.map(({ selector: [{ exact }] }) => exact)),
      fc.string({ unit: fc.constantFrom(..."aéHا لةحِّـ-'".split("")), maxLength: 20 }),
    );
    fc.assert(
      fc.property(any, any, (text, query) => {
        const pieces = highlight(text, query);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
        // No piece ends between two Arabic letters.
        for (let i = 1; i < pieces.length; i++) {
          const cut = [pieces[i - 1]?.text.at(-1), pieces[i]?.text].join("|");
          expect(cut).not.toMatch(
            /^(?=\p{L})\p{Script=Arabic}\|(?:(?=\p{L})\p{Script=Arabic}|\p{M})/u,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
