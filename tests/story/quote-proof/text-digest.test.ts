import fc from "fast-check";
import { expect, it } from "vitest";
import {
  countCodePoints,
  digest,
  normalizeText,
  TextDigest,
} from "../../../src/story/quote-proof/text.ts";

it("is the digest of the whole text, whatever lines it comes in", () => {
  const letter = fc.constantFrom("a", "e", "\u0301", "\uFEFF", "😀", "\r\n", "\n", "ب");
  fc.assert(
    fc.property(fc.array(fc.array(letter)), (lines) => {
      const pieces = lines.map((line) => `${line.join("")}\n`);
      const whole = new TextDigest();
      for (const piece of pieces) whole.add(piece);
      const text = normalizeText(pieces.join(""));
      expect(whole.end()).toEqual({ textSha256: digest(text), length: countCodePoints(text) });
    }),
  );
});
