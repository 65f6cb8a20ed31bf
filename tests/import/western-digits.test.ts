import fc from "fast-check";
import { expect, it } from "vitest";
import { plain } from "../../src/import/western-digits.ts";

it("reads digits, signs and blanks of any script as those of ASCII", () => {
  expect(plain(" \u200f٣٤٫٥\u00a0 −۶ ")).toBe("34.5 -6");
});

it("leaves words of ASCII as they are, and one blank between them", () => {
  const letter = fc.constantFrom("a", "Z", "0", "-", ".", "~", "!", '"', " ", "\t", "\n");
  fc.assert(
    fc.property(fc.string({ unit: letter }), (text) => {
      expect(plain(text)).toBe(text.split(/\s+/).filter(Boolean).join(" "));
    }),
  );
});
