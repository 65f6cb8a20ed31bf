import { describe, expect, it } from "vitest";
import { importText } from "../import-text.ts";

const read = (text: string, map: Record<string, string> = {}) => {
  const { story, problems, columns } = importText("table.csv", text, { map, dates: "mdy" });
  return {
    dates: story?.events.map(({ when }) => when.edtf),
    told: problems.map(({ code, detail, column }) => [code, column, detail]),
    fields: Object.fromEntries(columns.map(({ column, field }) => [column, field])),
  };
};

describe("the date of a table with several columns of dates", () => {
  it("is the one that says when it happened, not when a form was filled in", () => {
    const found = read(
      "Timestamp,Date of incident,What happened?\n3/18/2024 14:05:31,2/9/2024,Fire\n3/19/2024,2/13/2024,Fight\n",
    );
    expect(found.dates).toEqual(["2024-02-09", "2024-02-13"]);
    expect(found.told).toEqual([
      ["column-twice", "Timestamp", "Date of incident, Timestamp: 2/9/2024 / 2024-03-18"],
    ]);
  });

  it.each(["name,incident_date,start,end", "name,start,end,incident_date"])(
    "has no end that belongs to another beginning: %s",
    (header) => {
      const cells: Record<string, string> = {
        name: "A",
        incident_date: "2024-04-28",
        start: "2024-05-01T12:50:00+03:00",
        end: "2024-05-01T12:58:00+03:00",
      };
      const row = header.split(",").map((column) => cells[column]);
      const found = read(`${header}\n${row.join(",")}\n`);
      expect(found.dates).toEqual(["2024-04-28"]);
      expect(found.told).toEqual([
        ["column-twice", "start", "incident_date, start: 2024-04-28 / 2024-05-01"],
      ]);
      expect(found.fields).toMatchObject({ incident_date: "date", start: null, end: null });
    },
  );

  it("is in each row the first that is filled, where they never say different days", () => {
    const found = read(
      "title,date,begin,end\nA,2024-01-05,,\nB,,2024-02-01,2024-02-03\nC,2024-03,2024-03-04,2024-03-06\n",
    );
    expect(found.dates).toEqual(["2024-01-05", "2024-02-01/2024-02-03", "2024-03/2024-03-06"]);
    expect(found.told).toEqual([]);
    expect(found.fields).toMatchObject({ date: "date", begin: "date", end: "end" });
  });

  it("is not known of a row that has only a beginning that may be of something else, and that is told", () => {
    const text =
      "title,date of incident,start,end\nA,2024-01-05,2024-01-04,2024-01-06\nB,,2024-01-07,2024-01-09\nC,n/a,2024-01-08,\n";
    const { story, problems } = importText("table.csv", text);
    expect(story?.events.map(({ when }) => when.edtf)).toEqual(["2024-01-05", "XXXX", "XXXX"]);
    expect(problems.filter(({ code }) => code === "dates-unused")).toMatchObject([
      { row: 2, line: 3, column: "start", detail: "2024-01-07 (2)" },
    ]);
  });

  it("is never a time stamp where the day was left empty", () => {
    const found = read("Timestamp,Date of incident,title\n3/18/2024 14:05:31,,Fire\n");
    expect(found.dates).toEqual(["XXXX"]);
  });

  it("is a time stamp or a report's date where there is no other", () => {
    for (const column of ["Timestamp", "Reported date", "Horodateur"]) {
      const found = read(`${column},title\n3/18/2024,Fire\n`);
      expect(found.dates).toEqual(["2024-03-18"]);
      expect(found.told).toEqual([["dates-of-entry", column, "3/18/2024"]]);
    }
  });

  it("is a time stamp without a word where the editor says so", () => {
    expect(read("Timestamp,title\n3/18/2024,Fire\n", { Timestamp: "date" }).told).toEqual([]);
  });

  it("is told of as one that was not used where it is a time stamp of the same day", () => {
    expect(read("title,date,timestamp\nA,2024-04-28,2024-04-28 10:00\n").told).toEqual([
      ["dates-unused", undefined, "timestamp (2024-04-28 10:00)"],
    ]);
  });

  it("is what the editor says, and then nothing is told", () => {
    const text = "title,date,start,end\nA,2024-04-28,2024-05-01,2024-05-02\n";
    expect(read(text, { start: "date" })).toMatchObject({
      dates: ["2024-05-01/2024-05-02"],
      told: [],
    });
    expect(read(text, { start: "-" })).toMatchObject({
      dates: ["2024-04-28/2024-05-02"],
      told: [],
    });
  });

  it.each([
    ["13/02/2023", "2023-02-01/.."],
    ["02/13/2023", "2023-01-02/.."],
  ])("is one with a beginning that has the same days written otherwise: %s", (sure, first) => {
    const day = first.slice(0, 10);
    const text = `title,event_date,start_date,end_date\nA,${day},01/02/2023,31/12/9999\nB,2023-02-13,${sure},31/12/9999\n`;
    const { story, problems } = importText("table.csv", text);
    expect(story?.events.map(({ when }) => when.edtf)).toEqual([first, "2023-02-13/.."]);
    expect(problems.map(({ code }) => code)).toEqual(["dates-zero"]);
  });

  it.each([
    ["the other order", "2023-01-02", "13/02/2023"],
    ["an order that nothing says", "2023-02-01", "02/02/2023"],
  ])("is not one with a beginning of other days: %s", (_, day, second) => {
    const text = `title,event_date,start_date,end_date\nA,${day},01/02/2023,31/12/9999\nB,2023-02-13,${second},31/12/9999\n`;
    const { story, problems } = importText("table.csv", text);
    expect(story?.events.map(({ when }) => when.edtf)).toEqual([day, "2023-02-13"]);
    const codes = problems.map(({ code }) => code);
    expect(codes).toContain("column-twice");
    // Of an end that was not used nothing was taken.
    expect(codes).not.toContain("dates-zero");
  });
});
