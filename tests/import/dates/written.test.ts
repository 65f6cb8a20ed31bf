import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/import/dates/read.ts";

const read = (cell: string, order: "dmy" | "mdy" | null = null) => {
  const found = readDate(cell, { order, tz: undefined });
  return "problem" in found ? found.problem : found.edtf;
};

describe("dates as people write them", () => {
  it.each([
    ["5 mars 2024", "2024-03-05"],
    ["1er février 2024", "2024-02-01"],
    ["mardi 5 mars 2024", "2024-03-05"],
    ["12 août 2023", "2023-08-12"],
    ["12 AOUT 2023", "2023-08-12"],
    ["juillet 2023", "2023-07"],
    ["5. März 2024", "2024-03-05"],
    ["Dienstag, 5. Maerz 2024", "2024-03-05"],
    ["5.März 2024", "2024-03-05"],
    ["Dez. 2023", "2023-12"],
    ["5 de marzo de 2024", "2024-03-05"],
    ["martes, 5 de marzo del 2024", "2024-03-05"],
    ["enero de 2024", "2024-01"],
    ["5 مارس 2024", "2024-03-05"],
    ["٥ آذار ٢٠٢٤", "2024-03-05"],
    ["5 آذار/مارس 2024", "2024-03-05"],
    ["5 كانون الأول (ديسمبر) 2023", "2023-12-05"],
    ["الثلاثاء، 5 مارس 2024", "2024-03-05"],
    ["يوم الثلاثاء 5 مارس 2024", "2024-03-05"],
    ["3 جويلية 2023", "2023-07-03"],
    ["5-Mar-2024", "2024-03-05"],
    ["Mar 5, 2024", "2024-03-05"],
    ["Tuesday, March 5, 2024", "2024-03-05"],
    ["20240305", "2024-03-05"],
    ["c. 1920", "1920~"],
    ["c.1920", "1920~"],
    ["ca. 1920", "1920~"],
    ["circa March 1920", "1920-03~"],
    ["um 1920", "1920~"],
    ["vers 1920", "1920~"],
    ["حوالي 1920", "1920~"],
    ["about 5 March 1920", "1920-03-05~"],
    ["1900s", "19XX"],
    ["1920s", "192X"],
    ["the 1920s", "192X"],
    ["1920er Jahre", "192X"],
    ["années 1920", "192X"],
    ["2010's", "201X"],
  ])("%s is %s", (cell, edtf) => {
    expect(read(cell)).toBe(edtf);
  });

  it.each([
    ["5-Mar-24", "row-date-century"],
    ["5 mars 24", "row-date-century"],
    ["c. 05/03/24", "row-date-century"],
    ["5 März/April 2024", "row-date-unreadable"],
    ["32 mars 2024", "row-date-unreadable"],
    ["5 marsh 2024", "row-date-unreadable"],
    ["20241305", "row-date-unreadable"],
    ["00000305", "row-date-unreadable"],
    ["1925s", "row-date-unreadable"],
    ["c. ", "row-date-unreadable"],
    ["c. c. c.", "row-date-unreadable"],
    ["umbrella 1920", "row-date-unreadable"],
  ])("%s is told: %s", (cell, problem) => {
    expect(read(cell)).toBe(problem);
  });

  it.each([
    ["04/13/2024", "dmy", "row-date-order"],
    ["13.04.2024", "mdy", "row-date-order"],
    ["04/13/2024", "mdy", "2024-04-13"],
    ["13/14/2024", "dmy", "row-date-unreadable"],
  ] as const)("%s against --dates %s: %s", (cell, order, found) => {
    expect(read(cell, order)).toBe(found);
  });
});
