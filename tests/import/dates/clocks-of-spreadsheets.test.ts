import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFraction } from "../../../src/import/dates/clock.ts";
import { importText } from "../import-text.ts";

const read = (text: string, tz = "UTC") => {
  const { story, problems, rejects } = importText("a.csv", text, { tz });
  return {
    dates: story?.events.map(({ when }) => when.edtf),
    codes: [...problems, ...rejects.map(({ problem }) => problem)].map(({ code }) => code),
  };
};

describe("24:00", () => {
  it.each([
    ["title,date,time\nA,2020-02-29,24:00\n", "2020-03-01T00:00:00Z"],
    ["title,date\nA,2020-12-31 24:00\n", "2021-01-01T00:00:00Z"],
    ["title,date\nA,2020-12-31 24:00:00+03:00\n", "2021-01-01T00:00:00+03:00"],
    [
      "title,date,time,end time\nA,2020-01-01,22:00,24:00\n",
      "2020-01-01T22:00:00Z/2020-01-02T00:00:00Z",
    ],
  ])("is the end of its day: %j", (text, edtf) => {
    expect(read(text)).toEqual({ dates: [edtf], codes: [] });
  });

  it("is no clock time with minutes", () => {
    expect(read("title,date,time\nA,2020-01-01,24:30\n")).toEqual({
      dates: ["2020-01-01"],
      codes: ["time-unread"],
    });
  });
});

describe("a part of the day, as spreadsheets keep clock times", () => {
  const beside = (cell: string) =>
    read(`title,date,time\nA,2020-01-01,${cell}\nB,2020-01-01,14:30\n`);

  it.each([
    ["0.5", "2020-01-01T12:00:00Z"],
    ["0.604166666666667", "2020-01-01T14:30:00Z"],
    [".999988425925926", "2020-01-01T23:59:59Z"],
  ])("%s is a time beside others", (cell, edtf) => {
    expect(beside(cell)).toEqual({ dates: [edtf, "2020-01-01T14:30:00Z"], codes: [] });
  });

  it.each(["0.25", "0.6042"])("%s is not guessed", (cell) => {
    expect(beside(cell).codes).toEqual(["time-unread"]);
    expect(beside(cell).dates?.[0]).toBe("2020-01-01");
  });

  it("is no time where no cell has a colon", () => {
    expect(read("title,date,time\nA,2020-01-01,0.5\nB,2020-01-01,14.30\n").codes).toEqual([
      "time-unread",
    ]);
  });

  it("is that of which it is a part", () => {
    const second = fc.integer({ min: 1, max: 86_399 });
    fc.assert(
      fc.property(second, (n) => {
        const [hour = 0, minute = 0, of = 0] = (dayFraction((n / 86_400).toFixed(15)) ?? "")
          .split(":")
          .map(Number);
        expect(hour * 3600 + minute * 60 + of).toBe(n);
      }),
    );
  });
});

describe("columns of hours and minutes", () => {
  it.each([
    [
      "title,date,hour,minute\nA,2020-01-01,14,5\nB,2020-01-01,0,0\n",
      ["2020-01-01T14:05:00Z", "2020-01-01T00:00:00Z"],
    ],
    ["title,year,month,day,Hour,Min\nA,2020,1,2,7,30\n", ["2020-01-02T07:30:00Z"]],
  ])("are one time: %j", (text, dates) => {
    expect(read(text)).toEqual({ dates, codes: [] });
  });

  it("an hour alone is told", () => {
    expect(read("title,date,hour,minute\nA,2020-01-01,14,\n").codes).toEqual(["time-unread"]);
  });

  it("minutes behind degrees stay those of a coordinate", () => {
    const { columns } = importText(
      "a.csv",
      "title,date,lat,min,lon,min (2)\nA,2020-01-01,33,30,44,30\n",
    );
    expect(columns.map(({ field }) => field)).not.toContain("minute");
  });
});
