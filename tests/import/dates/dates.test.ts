import { describe, expect, it } from "vitest";
import { orderOf } from "../../../src/import/dates/order.ts";
import { readDate } from "../../../src/import/dates/read.ts";

const edtf = (cell: string, style: Partial<Parameters<typeof readDate>[1]> = {}) => {
  const read = readDate(cell, { order: null, tz: undefined, ...style });
  return "problem" in read ? read.problem : read.edtf;
};

describe("a date in a cell", () => {
  it.each([
    ["2023", "2023"],
    ["2023-12", "2023-12"],
    ["2023-12-26", "2023-12-26"],
    ["2023/12/6", "2023-12-06"],
    ["2023.12.26", "2023-12-26"],
    ["2023-12-26~", "2023-12-26~"],
    ["2023-10-17/2023-12-26", "2023-10-17/2023-12-26"],
    ["٢٠٢٣-١٢-٢٦", "2023-12-26"],
    ["26 December 2023", "2023-12-26"],
    ["26-Dec-2023", "2023-12-26"],
    ["Dec. 26, 2023", "2023-12-26"],
    ["Tuesday, 26 December 2023", "2023-12-26"],
    ["December 2023", "2023-12"],
    ["26 كانون الأول 2023", "2023-12-26"],
    ["26 ديسمبر 2023", "2023-12-26"],
    ["26/12/2023", "2023-12-26"],
    ["12/26/2023", "2023-12-26"],
    ["04/04/2023", "2023-04-04"],
    ["2023-12-26T04:45:00+03:00", "2023-12-26T04:45:00+03:00"],
    ["2023-12-26 04:45:10.123 UTC", "2023-12-26T04:45:10Z"],
    ["2023-12-26 00:00:00", "2023-12-26"],
    ["26 December 2023, 4:45 pm +0300", "2023-12-26T16:45:00+03:00"],
    ["1517966773840", "2018-02-07T01:26:13Z"],
    ["1517966773", "2018-02-07T01:26:13Z"],
  ])("%s is %s", (cell, expected) => {
    expect(edtf(cell)).toBe(expected);
  });

  it.each([
    ["03/04/2023", "row-date-ambiguous"],
    ["26/12/23", "row-date-century"],
    ["45286", "row-date-serial"],
    ["2023-02-30", "row-date-unreadable"],
    ["31/31/2023", "row-date-unreadable"],
    ["soon", "row-date-unreadable"],
    ["1", "row-date-unreadable"],
  ])("%s is refused: %s", (cell, problem) => {
    expect(edtf(cell)).toBe(problem);
  });

  it("has the day or the month first, as the editor says", () => {
    expect(edtf("03/04/2023", { order: "dmy" })).toBe("2023-04-03");
    expect(edtf("03/04/2023", { order: "mdy" })).toBe("2023-03-04");
  });

  it("keeps a clock time only where its zone is known", () => {
    const cell = "2023-12-26 04:45";
    expect(readDate(cell, { order: null, tz: undefined })).toEqual({
      edtf: "2023-12-26",
      zoneMissing: true,
    });
    expect(edtf(cell, { tz: "Asia/Baghdad" })).toBe("2023-12-26T01:45:00Z");
  });
});

describe("the order of day and month in a column", () => {
  it("is decided by any date that can be read one way only", () => {
    expect(orderOf(["03/04/2023", "26/12/2023"]).order).toBe("dmy");
    expect(orderOf(["03/04/2023", "12/26/2023"]).order).toBe("mdy");
  });

  it("is not guessed where nothing decides", () => {
    const found = orderOf(["03/04/2023", "05/05/2023", "2023-01-01"]);
    expect(found).toEqual({ order: null, ambiguous: ["03/04/2023"], disagreeing: null });
  });

  it("is not guessed where the dates disagree", () => {
    const found = orderOf(["26/12/2023", "12/26/2023", "03/04/2023"]);
    expect(found).toMatchObject({ order: null, disagreeing: ["26/12/2023", "12/26/2023"] });
  });
});
