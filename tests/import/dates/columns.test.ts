import { describe, expect, it } from "vitest";
import { importText } from "../import-text.ts";

const read = (text: string, tz?: string) => {
  const { story, problems } = importText("table.csv", text, tz === undefined ? {} : { tz });
  return {
    dates: story?.events.map(({ when }) => when.edtf),
    codes: problems.map(({ code }) => code),
  };
};

describe("a date of several columns", () => {
  it.each([
    ["date,time", "2023-05-06,14:30", "2023-05-06T12:30:00Z"],
    ["Datum,Uhrzeit", "6.5.2023,14.30 Uhr", undefined],
    ["Datum,Uhrzeit", "16.5.2023,14.30 Uhr", "2023-05-16T12:30:00Z"],
    ["date,heure", "16 mai 2023,14h30", "2023-05-16T12:30:00Z"],
    ["date,time", "20230506,1430", "2023-05-06T12:30:00Z"],
    ["date,time", "2023-05-06 00:00:00,2:30 PM", "2023-05-06T12:30:00Z"],
    ["date,time", "2023-05-06,1899-12-30 14:30:00", "2023-05-06T12:30:00Z"],
    ["date,time", "2023-05-06T10:00Z,14:30", "2023-05-06T10:00Z"],
    ["date,time", "2023-05-06,", "2023-05-06"],
    ["time,place", "2023-05-06 14:30,Here", "2023-05-06T12:30:00Z"],
    ["year,month,day,time", "2023,5,6,14:30", "2023-05-06T12:30:00Z"],
    ["day,time", "2023-05-06,14:30", "2023-05-06T12:30:00Z"],
    ["Jahr,Monat,Tag", "2023,März,6", "2023-03-06"],
    ["iyear,imonth,iday", "2023,5,0", "2023-05"],
    ["iyear,imonth,iday", "2023,0,0", "2023"],
    ["year,month,date", "2023,5,2022-01-02", "2022-01-02"],
    ["year,place", "2023,Here", "2023"],
  ])("%s: %s", (header, row, expected) => {
    const found = read(`title,${header}\nA,${row}\n`, "Europe/Berlin");
    expect(found.dates).toEqual(expected === undefined ? undefined : [expected]);
    if (expected !== undefined) expect(found.codes).toEqual([]);
  });

  it("keeps the day where the time is none, where it has no zone, and where there is no day", () => {
    expect(read("title,date,time\nA,2023-05-06,noon\n")).toEqual({
      dates: ["2023-05-06"],
      codes: ["time-unread"],
    });
    expect(read("title,date,time\nA,2023-05-06,14:30\n")).toEqual({
      dates: ["2023-05-06"],
      codes: ["time-without-zone"],
    });
    expect(read("title,date,time\nA,2023-05,14:30\n", "UTC")).toEqual({
      dates: ["2023-05"],
      codes: ["time-unread"],
    });
  });

  it("is bad where its parts are none, and says in which column", () => {
    const { rejects } = importText("table.csv", "title,year,month,day\nA,2023,2,30\n");
    expect(rejects.map(({ problem }) => problem)).toMatchObject([
      { code: "row-date-day", column: "year", detail: "2023-02-30" },
    ]);
  });
});

it("says of an end without a start only that it was until then", () => {
  const { story, problems } = importText(
    "table.csv",
    "title,date,end\nA,,2020-05-01\nB,2020-05-01,\n",
  );
  expect(story?.events.map(({ when }) => [when.edtf, when.precision])).toEqual([
    ["/2020-05-01", "range"],
    ["2020-05-01", "day"],
  ]);
  expect(problems).toEqual([]);
});

it("tells of a time that came twice or never, and keeps the event", () => {
  const { story, problems } = importText(
    "table.csv",
    "title,date,time\nA,2023-10-29,02:30\nB,2023-03-26,02:30\n",
    { tz: "Europe/Berlin" },
  );
  expect(problems.map(({ code, row, detail }) => [code, row, detail])).toEqual([
    ["time-at-change", 1, "2023-10-29 02:30 = 2023-10-29T00:30:00Z / 2023-10-29T01:30:00Z"],
    ["time-at-change", 2, "2023-03-26 02:30 = 2023-03-26T01:30:00Z"],
  ]);
  expect(story?.events).toHaveLength(2);
});
