import { expect, it } from "vitest";
import { importText } from "./import-text.ts";

const read = (text: string) => {
  const { story, rejects } = importText("a.csv", text);
  return {
    titles: story?.events.map(({ title }) => Object.values(title)[0]),
    left: rejects.map(({ problem }) => [problem.code, problem.line]),
  };
};

const HEAD = "title,date,lat,lon,notes\nA,2020,15,39,x\n";

it("leaves out remarks below a table, with their reason", () => {
  const notes = "Note: data as of 2021,,,,\n* provisional,,,,\nSource: Ministry,,,,\n";
  expect(read(`${HEAD}B,2021,15,39,\n,,,,\n${notes}`)).toEqual({
    titles: ["A", "B"],
    left: [
      ["row-note", 5],
      ["row-note", 6],
      ["row-note", 7],
    ],
  });
});

it.each([
  ["date,title,killed\n2020,A,3\nSource: Ministry,,\n", ["A"], [["row-note", 3]]],
  ["date,title,killed\n2020,A,3\n2021,,\n", ["A", "Event"], []],
  ["place,date\nHillah,2020\nSource: Ministry,\n", ["Hillah"], [["row-note", 3]]],
  ["place,date\nHillah,2020\nNajaf,\n", ["Hillah", "Najaf"], []],
])("knows a date and a place from a remark: %s", (text, titles, left) => {
  expect(read(text)).toEqual({ titles, left });
});

it("keeps a lone title above other rows, and in a table of titles alone", () => {
  expect(read(`${HEAD}B,,,,\nC,2021,15,39,\n`).titles).toEqual(["A", "B", "C"]);
  expect(read("title\nA\nB\n").titles).toEqual(["A", "B"]);
});

it("makes no event of a row that only a program has marked", () => {
  const text = "Name,Incident date,Created\nFire,2023-03-14,2023-03-15\n,,2023-04-03\n";
  expect(read(text)).toEqual({ titles: ["Fire"], left: [["row-unknown", 3]] });
});

it("takes the line with the known names where one of groups stands before it", () => {
  const groups = "Incident,,Location,,,Casualties,\n";
  const table = `${groups}ID,Date,Name,Lat,Lon,Killed,Injured\n1,2020-01-01,Foo,15.11,39.11,2,3\n`;
  const { story, problems, columns } = importText("a.csv", table);
  expect(columns.map(({ column, field }) => [column, field])).toEqual([
    ["ID", "id"],
    ["Date", "date"],
    ["Name", "title"],
    ["Lat", "lat"],
    ["Lon", "lon"],
    ["Killed", "killed"],
    ["Injured", "injured"],
  ]);
  expect(story?.events.map(({ title, when }) => [title, when.edtf])).toEqual([
    [{ en: "Foo" }, "2020-01-01"],
  ]);
  expect(problems).toEqual([
    { code: "headings-later", detail: "Incident, Location, Casualties", line: 2 },
  ]);
});

it("takes no row of data for names of columns", () => {
  const text = "Incident,,Location,,,\nDate,2020,place,15,39,title\n";
  expect(importText("a.csv", text).columns.map(({ column }) => column)[0]).toBe("Incident");
});

it("takes the line that looks like the headings where another one stands first", () => {
  const text = "Incident log,,,\n,When,Where,\nTitle,Date,Lat,Lon\nA,2020-01-01,33,44\n";
  const { problems, counts } = importText("a.csv", text);
  expect(problems).toEqual([
    { code: "headings-later", detail: "Incident log", line: 2 },
    { code: "headings-later", detail: "When, Where", line: 3 },
  ]);
  expect(counts).toMatchObject({ rows: 1, placed: 1 });
  const longer = "Incident log\nTitle,Date,Lat,Lon\nA,2020-01-01,33,44\n";
  expect(importText("a.csv", longer).problems[0]).toMatchObject({ code: "columns-unknown" });
  expect(importText("a.csv", "Log,,\nx,y z,1\n").problems).toEqual([
    { code: "columns-unknown", detail: "Log, column 2, column 3" },
  ]);
});
