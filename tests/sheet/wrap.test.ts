import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Face } from "../../src/sheet/nodes.ts";
import { wrapAddress, wrapText } from "../../src/sheet/wrap.ts";
import { measure } from "./compose-hillah.ts";

const FACE: Face = { family: "serif", size: 10, weight: 400 };
/** Room for ten letters. */
const WIDTH = 50;

describe("breaking lines", () => {
  it("breaks between words, and within a word that is too long", () => {
    expect(wrapText("one two three", FACE, WIDTH, measure)).toEqual(["one two", "three"]);
    expect(wrapText("abcdefghijklm", FACE, WIDTH, measure)).toEqual(["abcdefghij", "klm"]);
  });

  it("breaks an address after its signs", () => {
    expect(wrapAddress("a.example/?b=c&d=e", FACE, WIDTH, measure)).toEqual([
      "a.example/",
      "?b=c&d=e",
    ]);
  });

  it("loses nothing of an address, and keeps to its room", () => {
    const address = fc.stringMatching(/^[a-z/?#&=,%0-9]{1,200}$/);
    fc.assert(
      fc.property(address, (text) => {
        const lines = wrapAddress(text, FACE, WIDTH, measure);
        expect(lines.join("")).toBe(text);
        for (const line of lines) expect(measure(line, FACE)).toBeLessThanOrEqual(WIDTH);
      }),
    );
  });
});
