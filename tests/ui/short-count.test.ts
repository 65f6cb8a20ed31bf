import { describe, expect, it } from "vitest";
import { shortCount } from "../../src/ui/short-count.ts";

const both = (count: number, lang: string): string[] => {
  const { figure, unit } = shortCount(count, lang);
  return unit ? [figure, unit] : [figure];
};

describe("a number where little room is", () => {
  it("stands in one line of at most four signs in English", () => {
    expect([7, 999, 3700, 12_345, 999_499, 1_234_567].map((n) => both(n, "en"))).toEqual([
      ["7"],
      ["999"],
      ["3.7k"],
      ["12k"],
      ["999k"],
      ["1.2m"],
    ]);
  });

  it("has its unit, which is a word, in a line of its own in Arabic", () => {
    expect([7, 9400, 999_499, 1_234_567].map((n) => both(n, "ar"))).toEqual([
      ["٧"],
      ["٩٫٤", "ألف"],
      ["٩٩٩", "ألف"],
      ["١٫٢", "مليون"],
    ]);
  });
});
