import fc from "fast-check";
import { expect, it } from "vitest";
import { seen } from "../../src/import/cell-seen.ts";

const LETTER = fc.oneof(
  fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }),
  fc.constantFrom("\t", "\n", "\u0007", "é"),
);

it("a cell of plain letters and figures is seen as any other is", () => {
  fc.assert(
    // A soft hyphen, which nobody sees, makes it another cell.
    fc.property(fc.string({ unit: LETTER, maxLength: 40 }), (cell) => {
      expect(seen(cell)).toBe(seen(`\u00AD${cell}`));
    }),
  );
});

it.each([
  ["Ford &amp; Sons", "Ford & Sons"],
  [" a<b>c</b> ", "ac"],
  ["  two  blanks ", "two  blanks"],
])("“%s” is seen as “%s”", (cell, expected) => {
  expect(seen(cell)).toBe(expected);
});
