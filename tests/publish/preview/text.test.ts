import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMaterials } from "../../../src/cli/preview-materials.ts";
import { line, textBlock, words } from "../../../src/publish/preview/blocks.ts";
import { newCanvas } from "../../../src/publish/preview/canvas.ts";
import { Studio } from "../../../src/publish/preview/studio.ts";
import { setText } from "../../../src/publish/preview/text.ts";
import { writtenBy } from "./written.ts";

// Widths are those of the faces that pictures are set in, not of whatever the machine has.
await Studio.open(readMaterials());
const { ctx } = newCanvas(10, 10);
const WIDTH = 360;

const sentence = fc
  .array(fc.constantFrom("word", "ضربات", "a", "longer-words-with-hyphens", "الحلة", "2023"), {
    minLength: 1,
    maxLength: 60,
  })
  .map((parts) => parts.join(" "));

describe("setting a text", () => {
  it("keeps every line within the column, and every word where there is room for all", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const set = setText(ctx, words(text), WIDTH);
        ctx.font = set.font;
        for (const one of set.lines)
          expect(ctx.measureText(one).width).toBeLessThanOrEqual(WIDTH + 1);
        const whole = set.lines.join("");
        // Only what is wider than the column is broken, but never are letters lost.
        if (!whole.endsWith("…")) expect(whole.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        else expect(set.lines).toHaveLength(8);
      }),
      { numRuns: 60 },
    );
  });

  it("takes the largest size that holds it all", () => {
    expect(setText(ctx, words("Short."), WIDTH).size).toBe(46);
    expect(setText(ctx, words("Words ".repeat(30)), WIDTH).size).toBeLessThan(46);
  });

  it("takes smaller letters before it breaks a word", () => {
    const { lines, size } = setText(ctx, words("longer-words-with-hyphens"), WIDTH);
    expect(lines).toEqual(["longer-words-with-hyphens"]);
    expect(size).toBeLessThan(46);
  });

  it("breaks a word that is wider than the column, between letters", () => {
    const word = "x".repeat(80);
    const { lines } = setText(ctx, { ...words(word), sizes: [[27, 9]] }, WIDTH);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe(word);
  });

  it("shows that words were left out, and closes the quotation", () => {
    const { lines } = setText(ctx, words(`“${"many words ".repeat(80)}end”`), WIDTH);
    expect(lines.at(-1)).toMatch(/…”$/);
  });

  it("sets nothing for nothing", () => {
    expect(setText(ctx, words(""), WIDTH).lines).toEqual([]);
  });
});

describe("a column that is too low", () => {
  it("has smaller letters first, and then leaves out what stands last", () => {
    const blocks = ["first", "second", "third"].map((text) => textBlock(line(text), 10));
    const texts = (height: number) => writtenBy(blocks, false, height).map(({ text }) => text);
    expect(texts(200)).toEqual(["first", "second", "third"]);
    expect(texts(60)).toEqual(["first"]);
  });
});
