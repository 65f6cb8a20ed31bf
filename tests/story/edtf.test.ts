import { describe, expect, it } from "vitest";
import { parseEdtf, resolveEdtf } from "../../src/story/edtf.ts";
import { READ, REFUSED } from "./edtf-cases.ts";

const instant = (text: string, open: number): number => (text === ".." ? open : Date.parse(text));

const resolved = (text: string, tz: string) => {
  const date = parseEdtf(text);
  return date && resolveEdtf(date, tz);
};

describe("the time an EDTF date stands for", () => {
  it.each(READ)("%s in %s is %s to %s", (text, tz, earliest, latest) => {
    expect(resolved(text, tz)).toEqual({
      earliest: instant(earliest, -Infinity),
      latest: instant(latest, Infinity),
    });
  });

  it("is compared with instants that are really dates", () => {
    const instants = READ.flatMap(([, , ...ends]) => ends).filter((end) => end !== "..");
    expect(instants.filter((text) => Number.isNaN(Date.parse(text)))).toEqual([]);
  });
});

describe("what is not read as a date", () => {
  it.each(REFUSED)("“%s”: %s", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });
});

describe("what a date says of itself", () => {
  it.each([
    ["2023-12-26", false, false],
    ["2023-12-26~", true, false],
    ["2023-12-26?", false, true],
    ["2023-12-26%", true, true],
    ["2023~/2024?", true, true],
    ["2023/2024%", true, true],
    ["[2023..2024~]", true, false],
  ])("%s: approximate %s, uncertain %s", (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    ["2023-12-26", "within", "day"],
    ["2023-12", "within", "month"],
    ["2023-12-XX", "within", "month"],
    ["202X", "within", "year"],
    ["2023-12-26T04:45Z", "span", "instant"],
    ["2023-10-17/..", "span", "day"],
    ["[2023-10-17..]", "within", "day"],
  ])("%s is %s, counted by the %s", (text, kind, unit) => {
    const date = parseEdtf(text);
    expect(date?.kind).toBe(kind);
    expect(date?.from?.unit).toBe(unit);
  });
});
