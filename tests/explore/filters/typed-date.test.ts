import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedDate } from "../../../src/explore/filters/typed-date.ts";

describe("a date as it is typed", () => {
  it.each([
    ["2023-12-26", "2023-12-26"],
    ["٢٠٢٣-١٢-٢٦", "2023-12-26"],
    ["۲۰۲۳-۱۲-۲۶", "2023-12-26"],
    [" 2023 - 12 ", "2023-12"],
    ["2023–12–26", "2023-12-26"],
    ["\u200f٢٠٢٣\u200f-١٢", "2023-12"],
    ["yesterday", "yesterday"],
    ["", ""],
  ])("“%s” is read as “%s”", (typed, read) => {
    expect(typedDate(typed)).toBe(read);
  });

  it("is the same in Western, Arabic-Indic and Persian digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (n) => {
        for (const numbering of ["arab", "arabext", "latn"])
          expect(typedDate(n.toLocaleString(`en-u-nu-${numbering}`, { useGrouping: false }))).toBe(
            String(n),
          );
      }),
    );
  });
});
