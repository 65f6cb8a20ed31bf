import { describe, expect, it } from "vitest";
import type { Recipe } from "../../../src/import/options.ts";
import { importText } from "../import-text.ts";

const read = (text: string, recipe: Recipe = {}) => {
  const { story, problems, rejects, columns } = importText("table.csv", text, recipe);
  return {
    dates: story?.events.map(({ when }) => when.edtf),
    codes: [...problems, ...rejects.map(({ problem }) => problem)].map(({ code }) => code),
    fields: Object.fromEntries(columns.map(({ column, field }) => [column, field])),
  };
};

const TZ: Recipe = { tz: "Asia/Qatar" };

describe("a column of clock times alone", () => {
  it.each([
    ["Date,Kick-off", "19 Jan 2024,14:30", "2024-01-19T11:30:00Z"],
    ["Match date,Kickoff", "19 Jan 2024,14:30", "2024-01-19T11:30:00Z"],
    ["Date,Anstoß", "19 Jan 2024,14.30 Uhr", "2024-01-19T11:30:00Z"],
    ["Date,Time (local)", "19 Jan 2024,9h", "2024-01-19T06:00:00Z"],
    ["Date,What o'clock?", "19 Jan 2024,8 Uhr", "2024-01-19T05:00:00Z"],
    ["Date,الوقت", "2024-01-19,٢:٣٠ م", "2024-01-19T11:30:00Z"],
    ["Date,Start,End", "2024-01-19,19:00,21:00", "2024-01-19T16:00:00Z/2024-01-19T18:00:00Z"],
    [
      "Date,Start time,Finish time",
      "2024-01-19,7 PM,9 PM",
      "2024-01-19T16:00:00Z/2024-01-19T18:00:00Z",
    ],
    [
      "start_date,start_time,end_date,end_time",
      "2024-01-19,19:00,2024-01-20,01:00",
      "2024-01-19T16:00:00Z/2024-01-19T22:00:00Z",
    ],
    ["Date,Time UTC", "2024-01-19,14:30", "2024-01-19T14:30:00Z"],
  ])("is the time of the date, or of its end: %s", (header, row, expected) => {
    const { dates, codes } = read(`title,${header}\nA,${row}\n`, TZ);
    expect([dates, codes]).toEqual([[expected], []]);
  });

  it("keeps the day where a time cannot be read, or says no zone", () => {
    const text = "title,Date,Start,End\nA,2024-01-19,19:00,21:00\nB,2024-01-20,19:00,\n";
    expect(read(text)).toMatchObject({
      dates: ["2024-01-19", "2024-01-20"],
      codes: ["time-without-zone", "time-without-zone"],
    });
    const night = "title,Date,Start,End\nA,2024-01-19,22:00,02:00\n";
    expect(read(night, TZ)).toMatchObject({
      dates: ["2024-01-19T19:00:00Z"],
      codes: ["end-time-before"],
    });
  });

  it("is not put on a day of other clocks", () => {
    expect(read("title,Date local,Time UTC\nA,2024-01-19,23:30\n", TZ)).toMatchObject({
      dates: ["2024-01-19"],
      codes: ["time-unread"],
    });
  });

  it("that is named by hand leaves the date what it is", () => {
    const text = "title,Date,Kick-off\nA,19 Jan 2024,14:30\n";
    expect(read(text, { ...TZ, map: { "Kick-off": "time" } })).toMatchObject({
      dates: ["2024-01-19T11:30:00Z"],
      fields: { Date: "date", "Kick-off": "time" },
    });
  });

  it("is told where there is another one", () => {
    const { fields, codes } = read(
      "title,Date,Time local,Time UTC\nA,2024-01-19,14:30,11:30\n",
      TZ,
    );
    expect([fields["Time local"], fields["Time UTC"], codes]).toEqual([
      "time",
      null,
      ["column-twice"],
    ]);
  });
});

describe("a column of time zones", () => {
  const text = (zone: string) => `title,date,time,timezone\nA,2024-01-19,14:30,${zone}\n`;

  it.each([
    ["Asia/Qatar", "2024-01-19T11:30:00Z"],
    ["UTC+3", "2024-01-19T11:30:00Z"],
    ["UTC", "2024-01-19T14:30:00Z"],
  ])("says it of each row: %s", (zone, expected) => {
    expect(read(text(zone))).toMatchObject({ dates: [expected], codes: [] });
  });

  it("is told where a short name may be of several", () => {
    const { dates, codes } = read(text("CST"), TZ);
    // A zone for the whole file would not help, so it is not asked for.
    expect([dates, codes]).toEqual([["2024-01-19"], ["zone-unread"]]);
  });
});

describe("parts of a beginning and an end", () => {
  const EM_DAT = "Start Year,Start Month,Start Day,End Year,End Month,End Day";

  it.each([
    [EM_DAT, "2023,2,6,2023,2,7", "2023-02-06/2023-02-07"],
    [EM_DAT, "2023,2,,2023,3,", "2023-02/2023-03"],
    ["Began,Ended", "2023-02-06,2023-02-07", "2023-02-06/2023-02-07"],
  ])("are read: %s: %s", (header, row, expected) => {
    expect(read(`title,${header}\nA,${row}\n`)).toMatchObject({ dates: [expected], codes: [] });
  });

  it("are told where a day has no month", () => {
    expect(read("title,Day,Month,Year\nA,5,,2024\n")).toMatchObject({
      dates: ["2024"],
      codes: ["date-parts"],
    });
  });
});

it.each([
  ["Date (DD/MM/YYYY)", "2024-04-03"],
  ["Fecha (dd/mm/aaaa)", "2024-04-03"],
  ["Datum (TT.MM.JJJJ)", "2024-04-03"],
  ["Date (MM/DD/YYYY)", "2024-03-04"],
])("a heading says the order of day and month: %s", (heading, expected) => {
  expect(read(`title,${heading}\nA,03/04/2024\n`)).toMatchObject({ dates: [expected], codes: [] });
});

it("two columns of the dead are told", () => {
  const { codes, fields } = read("title,date,killed,deaths,Deaths (confirmed)\nA,2024,5,6,7\n");
  expect(codes).toContain("column-twice");
  expect(fields["killed"]).toBe("killed");
  expect(read("title,date,Deaths (confirmed)\nA,2024,5\n").fields["Deaths (confirmed)"]).toBe(
    "killed",
  );
  expect(read("title,Date[edit],Deaths[1]\nA,2024,5\n").fields).toMatchObject({
    "Date[edit]": "date",
    "Deaths[1]": "killed",
  });
});
