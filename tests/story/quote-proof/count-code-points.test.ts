import fc from "fast-check";
import { expect, it } from "vitest";
import { codePoints, countCodePoints } from "../../../src/story/quote-proof/text.ts";

it("counts the code points of any text, also with halves of pairs in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (a, b) => {
      const text = `${a}\ud83d${b}`;
      expect(countCodePoints(text)).toBe(codePoints(text).length);
    }),
  );
});
