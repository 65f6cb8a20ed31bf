import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/import/dates/read.ts";
import { importText } from "../import-text.ts";

const read = (text: string, tz?: string) => readDate(text, { order: "dmy", tz });

describe("dates as people write them", () => {
  it.each([
    ["4/5 February 2024", "2024-02-04/2024-02-05"],
    ["15./16. Juli 2021", "2021-07-15/2021-07-16"],
    ["du 1er au 3 mars 2024", "2024-03-01/2024-03-03"],
    ["Do, 15.07.2021", "2021-07-15"],
    ["Do. 15.07.2021", "2021-07-15"],
    ["Mar. 5, 2024", "2024-03-05"],
    ["XVIIIe siècle", "17XX"],
    ["siglo XVIII", "17XX"],
    ["siglo IV", "03XX"],
    ["XXe siècle", "19XX"],
    ["jusqu'en 1950", "../1950"],
    ["jusqu’au 3 mars 1950", "../1950-03-03"],
    ["década de 1920", "192X"],
    ["2019 - aujourd'hui", "2019/.."],
    ["2019 bis heute", "2019/.."],
  ])("%s", (text, edtf) => {
    expect(read(text)).toEqual({ edtf });
  });

  it.each([
    ["15.07.2021, gegen 4 Uhr", "2021-07-15", "gegen 4 Uhr"],
    ["10 February 2024 at noon", "2024-02-10", "at noon"],
    ["dawn of 10 Feb 2024", "2024-02-10", "dawn"],
  ])("keeps the day of %s and tells the rest, whatever the zone", (text, edtf, timeUnread) => {
    for (const tz of [undefined, "Asia/Baghdad"])
      expect(read(text, tz)).toEqual({ edtf, timeUnread });
  });

  it("still reads a clock time that is meant exactly", () => {
    expect(read("15.07.2021 um 4 Uhr", "UTC")).toEqual({ edtf: "2021-07-15T04:00:00Z" });
  });

  it("tells of a day of the week that is another one, and of no other", () => {
    expect(read("Monday, 5 February 2024")).toEqual({ edtf: "2024-02-05" });
    expect(read("Tuesday, 5 February 2024")).toEqual({ edtf: "2024-02-05", weekday: "Tuesday" });
    expect(read("الثلاثاء 5 February 2024")).toMatchObject({ weekday: "الثلاثاء" });
    expect(read("Tues, February 2024")).toEqual({ edtf: "2024-02" });
  });

  it.each(["5 Feb 2024, 10 Feb 2024", "5 Feb 2024 and 10 Feb 2024", "5.2.2024; 10 Feb 2024"])(
    "takes the first of two and tells the other: %s",
    (text) => {
      expect(read(text)).toMatchObject({ edtf: "2024-02-05", another: "10 Feb 2024" });
    },
  );
});

const table = (...cells: string[]) => {
  const rows = cells.map((cell, n) => `T${n},"${cell}"`).join("\n");
  const { story, problems, rejects } = importText("a.csv", `title,date\n${rows}\n`);
  return {
    dates: story?.events.map(({ when }) => when.edtf),
    codes: [...problems, ...rejects.map(({ problem }) => problem)].map(({ code }) => code),
  };
};

it("knows the order of day and month by the ends of ranges", () => {
  expect(table("1.2.2021 bis 16.2.2021", "3.4.2021")).toEqual({
    dates: ["2021-02-01/2021-02-16", "2021-04-03"],
    codes: [],
  });
});

it("asks for the order where no end of a range decides it", () => {
  expect(table("05-02-2024 – 07-02-2024")).toEqual({
    dates: undefined,
    codes: ["dates-ambiguous", "row-date-ambiguous"],
  });
});

it("takes s/f for no date", () => {
  expect(table("s/f")).toEqual({ dates: ["XXXX"], codes: ["cells-no-value"] });
});
