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
    ["-0043-03-15", "-0043-03-15"],
    ["-0043", "-0043"],
    ["-43", "-0043"],
    ["-330/1", "row-date-unreadable"],
    ["44 BC", "-0043"],
    ["44 B.C.", "-0043"],
    ["44BCE", "-0043"],
    ["1 BC", "0000"],
    ["0 BC", "row-date-unreadable"],
    ["1 January 1 BC", "0000-01-01"],
    ["15 March 44 BC", "-0043-03-15"],
    ["March 15, 44 BC", "-0043-03-15"],
    ["March 44 BC", "-0043-03"],
    ["c. 44 BC", "-0043~"],
    ["300 av. J.-C.", "-0299"],
    ["15 mars 44 av. J.-C.", "-0043-03-15"],
    ["vers 300 avant J.-C.", "-0299~"],
    ["300 v. Chr.", "-0299"],
    ["um 300 v.Chr.", "-0299~"],
    ["15. März 44 v. Chr.", "-0043-03-15"],
    ["300 a. C.", "-0299"],
    ["44 ق.م", "-0043"],
    ["٤٤ ق.م", "-0043"],
    ["15 مارس 44 ق. م.", "-0043-03-15"],
    ["AD 79", "0079"],
    ["79 AD", "0079"],
    ["24 August 79 CE", "0079-08-24"],
    ["79 apr. J.-C.", "0079"],
    ["79 n. Chr.", "0079"],
    ["79 م", "0079"],
    ["12000 BC", "row-date-unreadable"],
    ["5th century BC", "-04XX"],
    ["300-200 BC", "-0299/-0199"],
    ["1st century BC", "row-date-unreadable"],
    ["before 300 BC", "[..-0300]"],
    ["3-5 May 44 BC", "-0043-05-03/-0043-05-05"],
    ["30 February 44 BC", "row-date-day"],
    ["3/4/44 BC", "row-date-ambiguous"],
    ["12:30 م", "row-date-unreadable"],
  ])("%s, of another era or with the era named, is %s", (cell, found) => {
    expect(read(cell)).toBe(found);
  });

  it.each([
    ["5-Mar-24", "row-date-century"],
    ["5 mars 24", "row-date-century"],
    ["c. 05/03/24", "row-date-century"],
    ["5 März/April 2024", "row-date-unreadable"],
    ["32 mars 2024", "row-date-day"],
    ["5 marsh 2024", "row-date-unreadable"],
    ["20241305", "row-date-day"],
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
    ["13/14/2024", "dmy", "row-date-day"],
  ] as const)("%s against --dates %s: %s", (cell, order, found) => {
    expect(read(cell, order)).toBe(found);
  });
});
