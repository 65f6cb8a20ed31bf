import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importText } from "../import-text.ts";
import { reasons } from "../told-of-rows.ts";

const read = (text: string, tz?: string) => {
  const imported = importText("a.csv", text, tz === undefined ? {} : { tz });
  return {
    dates: imported.story?.events.map(({ when }) => when.edtf),
    codes: imported.problems.map(({ code }) => code),
    bad: reasons(imported),
    expected: imported.rejects.map(({ problem }) => problem.expected),
  };
};

describe("a stretch of time is no offset from UTC", () => {
  it.each([
    ...[
      "22:00-02:00",
      "23:00-01:00",
      "22:00–02:00",
      "09:30-1100",
      "09:30-2100",
      "08:00-10:00",
      "22:00 -02:00",
    ],
    ...["22:00:00–02:00", "22:00+02:17", "22:00-13:00", "22:00-02:20"],
  ])("%s", (time) => {
    for (const tz of [undefined, "America/New_York"]) {
      const day = { dates: ["2024-01-11"], codes: ["time-unread"] };
      expect(read(`title,date,time\nA,2024-01-11,${time}\n`, tz)).toMatchObject(day);
      expect(read(`title,date\nA,2024-01-11 ${time}\n`, tz)).toMatchObject(day);
    }
  });

  it.each([
    ["2024-01-11T22:00-02:00", "2024-01-11T22:00-02:00"],
    ["2024/01/11T22:00-02:00", "2024-01-11T22:00:00-02:00"],
    ["2024-01-11 22:00:00-02:00", "2024-01-11T22:00:00-02:00"],
    ["2024-01-11 22:00:00-02", "2024-01-11T22:00:00-02:00"],
    ["2024-01-11 22:00+02:00", "2024-01-11T22:00:00+02:00"],
    ["2024-01-11 22:00 -0200", "2024-01-11T22:00:00-02:00"],
    ["11 January 2024 4:45 pm -0500", "2024-01-11T16:45:00-05:00"],
    ["2024-01-11 22:00Z", "2024-01-11T22:00:00Z"],
  ])("%s has an offset", (cell, edtf) => {
    expect(read(`title,date\nA,${cell}\n`)).toMatchObject({ dates: [edtf], codes: [] });
  });

  it("whatever its hours and its dash are", () => {
    const hour = fc.integer({ min: 0, max: 23 }).map((n) => String(n).padStart(2, "0"));
    const mark = fc.constantFrom("-", "–", "—", " – ", " - ");
    fc.assert(
      fc.property(hour, hour, mark, (from, to, dash) => {
        const cell = `2024-01-11 ${from}:30${dash}${to}:00`;
        expect(read(`title,date\nA,${cell}\n`, "Asia/Qatar").dates).toEqual(["2024-01-11"]);
      }),
    );
  });
});

describe("a range of years of which one has two digits", () => {
  it.each([
    ["1805–06", "1805/1806, 1805-06"],
    ["1911–12", "1911/1912, 1911-12"],
    ["1941–42", "1941/1942"],
    ["1998–02", "1998/2002, 1998-02"],
    ["1890-95", "1890/1895"],
    ["2023/24", "2023/2024"],
  ])("%s is no month", (cell, expected) => {
    const found = read(`title,date\nA,${cell}\n`);
    expect([found.bad, found.expected]).toEqual([[["row-date-century", cell]], [expected]]);
  });

  it("may be what other cells of its column are", () => {
    for (const cell of ["1805/06", "2001-02"]) {
      expect(read(`title,date\nA,${cell}\n`).dates).toEqual([cell.replace("/", "-")]);
      expect(read(`title,date\nA,${cell}\nB,1941–42\n`).bad).toEqual([
        ["row-date-century", cell],
        ["row-date-century", "1941–42"],
      ]);
      expect(read(`title,Year\nA,1941-42\nB,${cell}\n`).bad).toHaveLength(2);
    }
    expect(read("title,date,end\nA,2001-02,\nB,1900,1941-42\n").dates).toEqual(["2001-02"]);
  });

  it("is none where a dash stands between the parts of a day", () => {
    expect(read("title,date\nA,2024–01–11\n").dates).toEqual(["2024-01-11"]);
  });
});

it("an era behind two years is that of both, also where they are only about so", () => {
  expect(read("title,date\nA,1200-1150 BCE\n").dates).toEqual(["-1199/-1149"]);
  for (const about of ["ca. 1200–1150 BCE", "c. 1200 - 1150 BC", "circa 1200 to 1150 BCE"])
    expect(read(`title,date\nA,${about}\n`)).toMatchObject({ dates: ["-1199~/-1149"], bad: [] });
});

describe("midnight", () => {
  const tz = "America/New_York";
  const at = "2024-01-11T05:00:00Z";

  it.each(["00:00", "12:00 am", "0:00:00", "00:00:00"])(
    "is a time in a column that has others: %s",
    (time) => {
      const row = `A,2024-01-11,${time}`;
      expect(read(`title,date,time\n${row}\nB,2024-01-12,14:30\n`, tz).dates?.[0]).toBe(at);
      expect(read(`title,date,time\n${row}\nB,2024-01-12,00:00\n`, tz)).toMatchObject({
        dates: ["2024-01-11", "2024-01-12"],
        codes: [],
      });
      const cell = `A,2024-01-11 ${time}`;
      expect(read(`title,date\n${cell}\nB,2024-01-12 14:30\n`, tz).dates?.[0]).toBe(at);
    },
  );

  it("is one where somebody wrote it out, and none where a program did", () => {
    expect(read("title,date\nA,2024-01-11 12:00 AM\n", tz).dates).toEqual([at]);
    for (const clock of ["00:00:00", "00:00", "12:00:00 AM"])
      expect(read(`title,date\nA,2024-01-11 ${clock}\n`, tz).dates).toEqual(["2024-01-11"]);
  });

  it("of a day is none beside a column of clock times", () => {
    for (const day of ["2024-01-11 00:00:00", "2024-01-11 12:00 AM", "2024-01-11 12:00:00 AM"])
      expect(read(`title,date,time\nA,${day},14:30\n`, tz)).toMatchObject({
        dates: ["2024-01-11T19:30:00Z"],
        codes: [],
      });
  });

  it("without a zone is told of as other times are", () => {
    const { problems } = importText(
      "a.csv",
      "title,date,time\nA,2024-01-11,00:00\nB,2024-01-12,14:30\n",
    );
    expect(problems.map(({ code, detail }) => [code, detail])).toEqual([
      ["time-without-zone", "00:00 (2)"],
    ]);
  });
});
