import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/import/dates/read.ts";
import { parseEdtf } from "../../../src/story/edtf.ts";
import { importText } from "../import-text.ts";

const style = { order: null, tz: undefined };

const read = (cell: string) => {
  const found = readDate(cell, style);
  return "problem" in found ? found.problem : found.edtf;
};

describe("a range in one cell", () => {
  it.each([
    ["3-5 May 2021", "2021-05-03/2021-05-05"],
    ["3 – 5 May 2021", "2021-05-03/2021-05-05"],
    ["May 3-5, 2021", "2021-05-03/2021-05-05"],
    ["28 April - 2 May 2021", "2021-04-28/2021-05-02"],
    ["April 28 – May 2, 2021", "2021-04-28/2021-05-02"],
    ["28 December 2020 to 2 January 2021", "2020-12-28/2021-01-02"],
    ["2023-12-26 – 2023-12-28", "2023-12-26/2023-12-28"],
    ["2023-12-26-2023-12-28", "2023-12-26/2023-12-28"],
    ["26.–28.12.2023", "2023-12-26/2023-12-28"],
    ["30.11.-2.12.2023", "row-date-ambiguous"],
    ["26.11.-28.12.2023", "2023-11-26/2023-12-28"],
    ["vom 3. bis 5. Mai 2021", "2021-05-03/2021-05-05"],
    ["du 3 au 5 mai 2021", "2021-05-03/2021-05-05"],
    ["del 3 al 5 de mayo de 2021", "2021-05-03/2021-05-05"],
    ["с 3 по 5 мая 2021", "2021-05-03/2021-05-05"],
    ["3-5 Mayıs 2021", "2021-05-03/2021-05-05"],
    ["من 3 إلى 5 مايو 2021", "2021-05-03/2021-05-05"],
    ["April-June 2021", "2021-04/2021-06"],
    ["1890-1895", "1890/1895"],
    ["1914–1918", "1914/1918"],
    ["c. 1890 - c. 1895", "1890~/1895~"],
    ["1920s-1930s", "192X/193X"],
    ["2021 - present", "2021/.."],
    ["between 1890 and 1895", "[1890..1895]"],
    ["entre 1890 et 1895", "[1890..1895]"],
    ["1890-95", "row-date-century"],
    ["1895-1890", "row-end-before-start"],
    ["3-5 May 21", "row-date-century"],
    ["3-5 May", "row-date-century"],
    ["3-32 May 2021", "row-date-day"],
    ["3-5/4/2021", "row-date-ambiguous"],
    ["3 and 5 May 2021", "row-date-unreadable"],
    ["555-1234", "row-date-unreadable"],
    ["2023-360", "row-date-unreadable"],
    ["2023-12", "2023-12"],
  ])("%s is %s", (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  it("of clock times has both, or the day and that its time was not read", () => {
    const tz = "Europe/Berlin";
    const of = (cell: string) => readDate(cell, { order: null, tz });
    expect(of("3 May 2021 14:00 - 5 May 2021 16:00")).toMatchObject({
      edtf: "2021-05-03T12:00:00Z/2021-05-05T14:00:00Z",
    });
    expect(of("2021-05-03 14:00-16:00")).toEqual({ edtf: "2021-05-03", timeUnread: "14:00-16:00" });
  });

  it("is a date of a story, whatever days it goes from and to", () => {
    const day = fc.date({
      min: new Date("0100-01-01"),
      max: new Date("9000-01-01"),
      noInvalidDate: true,
    });
    const dash = fc.constantFrom("-", " – ", " to ", " bis ");
    fc.assert(
      fc.property(day, day, dash, (a, b, mark) => {
        const [from = "", to = ""] = [a, b].map((one) => one.toISOString().slice(0, 10)).sort();
        const edtf = read(`${from}${mark}${to}`);
        expect(edtf).toBe(`${from}/${to}`);
        expect(parseEdtf(edtf)).not.toBeNull();
      }),
    );
  });
});

describe("a date that is not known exactly", () => {
  it.each([
    ["before 1890", "[..1889]"],
    // Of a part of a year, and of a clock time whose zone nobody knows, what holds it is the limit.
    ["before the end of 2020", "[..2020]"],
    ["before late May 2023", "[..2023-05]"],
    ["avant la fin 2020", "[..2020]"],
    ["antes del otoño de 2020", "[..2020]"],
    ["after the beginning of 2020", "[2020..]"],
    ["avant le 13/05/2020 14h30", "[..2020-05-13]"],
    ["après le 13/05/2020, 14:30", "[2020-05-13..]"],
    ["before May 2021", "[..2021-04]"],
    ["vor dem 1890", "row-date-unreadable"],
    ["avant 1890", "[..1889]"],
    ["после 1890", "[1891..]"],
    ["after 1890", "[1891..]"],
    ["after 31 December 2021", "[2022-01-01..]"],
    ["before c. 1890", "[..1889~]"],
    ["since 1890", "1890/.."],
    ["until 1890", "../1890"],
    ["by 1890", "[..1890]"],
    ["قبل 1890", "[..1889]"],
    ["before 1914-1918", "row-date-unreadable"],
    ["c1890", "1890~"],
    ["~1890", "1890~"],
    ["ca. 1890", "1890~"],
    ["1890 (circa)", "1890~"],
    ["1890 (?)", "1890?"],
    ["1890 ?", "1890?"],
    ["May 1890?", "1890-05?"],
    ["c. 1890?", "1890%"],
    ["Q3 2023", "[2023-07..2023-09]"],
    ["2023-Q4", "[2023-10..2023-12]"],
    ["T4 2023", "[2023-10..2023-12]"],
    ["Q5 2023", "row-date-unreadable"],
    ["19th century", "18XX"],
    ["12. Jahrhundert", "11XX"],
    ["C13", "12XX"],
    ["C1", "00XX"],
    ["C0", "row-date-unreadable"],
    ["19e siècle", "18XX"],
    ["0th century", "row-date-unreadable"],
    ["12/2023", "2023-12"],
    ["12.2023", "2023-12"],
    ["13/2023", "row-date-day"],
    ["476", "row-date-century"],
    ["26 декабря 2023", "2023-12-26"],
    ["26 декабря 2023 г.", "2023-12-26"],
    ["3 мая 2021", "2021-05-03"],
    ["26 грудня 2023", "2023-12-26"],
    ["26 Aralık 2023", "2023-12-26"],
    ["26 ARALIK 2023", "2023-12-26"],
    ["۱۴۰۱-۱۴۰۲", "row-date-calendar"],
    ["00/12/2023", "row-date-day"],
    ["2023-13-45", "row-date-day"],
    ["last Tuesday", "row-date-unreadable"],
  ])("%s is %s", (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  it.each(["mid-2023", "early 2023", "Mitte 2023", "spring 2023", "fin 2023"])(
    "%s is that year, and that it is coarser is told",
    (cell) => {
      expect(readDate(cell, style)).toEqual({ edtf: "2023", isCoarser: true });
    },
  );

  it.each([
    ["25.12.2023 14:30 Uhr", "2023-12-25T13:30:00Z"],
    ["25.12.2023 14.30 Uhr", "2023-12-25T13:30:00Z"],
    ["25.12.2023 14h30", "2023-12-25T13:30:00Z"],
    ["14h30 25.12.2023", "2023-12-25T13:30:00Z"],
    ["14:30, 25 December 2023", "2023-12-25T13:30:00Z"],
    ["25 December 2023, 2:30 p.m.", "2023-12-25T13:30:00Z"],
    ["25 December 2023 at 2 pm", "2023-12-25T13:00:00Z"],
    ["2023-12-25 14 Uhr", "2023-12-25T13:00:00Z"],
  ])("%s is %s", (cell, edtf) => {
    expect(readDate(cell, { order: null, tz: "Europe/Berlin" })).toEqual({ edtf });
  });

  it.each([
    ["25.12.2023 25:00", "25:00"],
    ["25/12/2023 noon", "noon"],
    ["2023-12-25 at 14:30 or 15:00", "at 14:30 or 15:00"],
    ["25 décembre 2023, soir", "soir"],
    ["December 25, 2023 99h", "99h"],
  ])("%s is the day, and what was not read is told", (cell, timeUnread) => {
    expect(readDate(cell, style)).toEqual({ edtf: "2023-12-25", timeUnread });
  });
});

const imported = (text: string) => {
  const { story, problems, rejects } = importText("a.csv", text);
  return {
    dates: story?.events.map(({ when }) => when.edtf),
    told: problems.map(({ code, detail }) => [code, detail]),
    bad: rejects.map(({ problem }) => problem.code),
  };
};

it("an end that is still to come is open, and nothing without a beginning", () => {
  expect(imported("title,date,end\nA,2021,ongoing\nB,,present\nC,2021,..\n")).toEqual({
    dates: ["2021/..", "XXXX", "2021/.."],
    told: [["cells-no-value", "present"]],
    bad: [],
  });
});

it("a date that is only about so may have an end", () => {
  expect(imported("title,date,end\nA,c. 1890,1895\nB,c. 1895,1890\n")).toMatchObject({
    dates: ["1890~/1895"],
    bad: ["row-end-before-start"],
  });
});

it("what has no date says so in many words", () => {
  const words = ["undated", "n. d.", "sans date", "без даты", "بلا تاريخ"];
  const { dates, bad } = imported(`title,date\n${words.map((one) => `A,${one}`).join("\n")}\n`);
  expect(new Set(dates)).toEqual(new Set(["XXXX"]));
  expect(bad).toEqual([]);
});

it("what was not kept of a date is told with its row", () => {
  expect(imported("title,date\nA,mid-2023\nB,2023-12-25 soir\n").told).toEqual([
    ["date-coarser", "mid-2023 = 2023"],
    ["time-unread", "soir"],
  ]);
});
