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
    ["26/12/23", "2023-12-26"],
    ["26/12/23 14:30", "2023-12-26"],
    ["5-Mar-24", "2024-03-05"],
    ["05.04.23", "row-date-ambiguous"],
    ["26/12/1823", "1823-12-26"],
    ["98", "2098"],
    ["Mar-24", "row-date-century"],
    ["5", "row-date-century"],
  ])("%s is %s where the century is 2000", (cell, expected) => {
    const read = readDate(cell, { order: null, tz: undefined, century: 2000 });
    expect("edtf" in read ? read.edtf : read.problem).toBe(expected);
  });

  it.each([
    ["03/04/2023", "row-date-ambiguous"],
    ["26/12/23", "row-date-century"],
    ["45286", "row-date-serial"],
    ["2023-02-30", "row-date-day"],
    ["2023-04-31 10:00", "row-date-day"],
    ["30.02.2023", "row-date-day"],
    ["31 April 2023", "row-date-day"],
    ["2023-13-31", "row-date-day"],
    ["Mar-24", "row-date-century"],
    ["24 March", "row-date-century"],
    ["24. März", "row-date-century"],
    ["۱۴۰۲-۰۹-۱۲", "row-date-calendar"],
    ["١٤٤٥", "row-date-calendar"],
    ["31/31/2023", "row-date-day"],
    ["soon", "row-date-unreadable"],
    ["1", "row-date-century"],
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

  it.each([
    ["2023-10-29 02:30", "2023-10-29T00:30:00Z", "2023-10-29T00:30:00Z / 2023-10-29T01:30:00Z"],
    ["29.10.2023 2:30", "2023-10-29T00:30:00Z", "2023-10-29T00:30:00Z / 2023-10-29T01:30:00Z"],
    ["2023-03-26 02:30", "2023-03-26T01:30:00Z", "2023-03-26T01:30:00Z"],
    ["2023-10-29 03:00", "2023-10-29T02:00:00Z", undefined],
    ["2023-03-26 03:00", "2023-03-26T01:00:00Z", undefined],
    ["2023-10-29 02:30+01:00", "2023-10-29T02:30:00+01:00", undefined],
  ])("tells of %s as clocks were changed", (cell, expected, meant) => {
    const read = readDate(cell, { order: null, tz: "Europe/Berlin" });
    const clocks = meant === undefined ? {} : { clocks: `${cell} = ${meant}` };
    expect(read).toMatchObject({ edtf: expected });
    expect("clocks" in read).toBe(meant !== undefined);
    if (!cell.includes(".")) expect(read).toMatchObject(clocks);
  });

  it("says how many days the month has", () => {
    const style = { order: null, tz: undefined };
    expect(readDate("31/02/2020", style)).toMatchObject({ expected: "2020-02-01 … 2020-02-29" });
    expect(readDate("29/02/2023", style)).toMatchObject({ expected: "2023-02-01 … 2023-02-28" });
  });
});

describe("the order of day and month in a column", () => {
  it("is decided by any date that can be read one way only", () => {
    expect(orderOf(["03/04/2023", "26/12/2023"]).order).toEqual({ "/": "dmy" });
    expect(orderOf(["03/04/2023", "12/26/2023"]).order).toEqual({ "/": "mdy" });
  });

  it("is not guessed where nothing decides", () => {
    const found = orderOf(["03/04/2023", "05/05/2023", "2023-01-01"]);
    expect(found).toEqual({
      order: {},
      ambiguous: [{ text: "03/04/2023", column: "" }],
      disagreeing: null,
    });
  });

  it("is not guessed where the dates disagree", () => {
    const found = orderOf(["26/12/2023", "12/26/2023", "03/04/2023"]);
    expect(found).toMatchObject({
      order: {},
      disagreeing: [{ text: "26/12/2023" }, { text: "12/26/2023" }],
    });
  });

  it("is that of each style by itself: a dotted date says nothing of slashed ones", () => {
    const cells = ["31.12.2020", "03/04/2020", "2-3-2020", "3-20-2020"];
    const { order, ambiguous } = orderOf(cells);
    expect(order).toEqual({ ".": "dmy", "-": "mdy" });
    expect(ambiguous).toMatchObject([{ text: "03/04/2020" }]);
    expect(cells.map((cell) => edtf(cell, { order }))).toEqual([
      "2020-12-31",
      "row-date-ambiguous",
      "2020-02-03",
      "2020-03-20",
    ]);
  });
});
