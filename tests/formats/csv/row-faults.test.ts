import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "../../../src/formats/csv/table.ts";

const faults = (text: string) => readTable(text).rows.map(({ fault }) => fault);

describe("rows that are not as the heading", () => {
  it("are told of where a cell is missing, or the first that is too many begins", () => {
    const text = 'title,date,place\n"A, b",2023\nB,2023,Mill,x,"y"\nC,2023,Mill\n';
    expect(faults(text)).toEqual([
      { code: "csv-row-short", detail: "2", expected: "3", line: 2, character: 12 },
      { code: "csv-row-long", detail: "5", expected: "3", line: 3, character: 13 },
      undefined,
    ]);
    expect(readTable(text).rows[1]?.beyond).toEqual(["x", "y"]);
    expect(readTable(text).rows[0]?.present).toBe(2);
  });

  it("stand on the line on which that is, after cells of several lines", () => {
    const text = 'title,date\r\n"A\r\nsaid ""no""",2023,x\r\n\r\nB\r\n';
    expect(faults(text)).toEqual([
      { code: "csv-row-long", detail: "3", expected: "2", line: 3, character: 19 },
      { code: "csv-row-short", detail: "1", expected: "2", line: 5, character: 2 },
    ]);
  });

  it("lose nothing where only empty cells are too many", () => {
    expect(faults("title;date\nA;2023;;\n")).toMatchObject([
      { code: "csv-row-padded", detail: "4", expected: "2" },
    ]);
  });

  it("are counted after a line that says what separates the cells", () => {
    expect(faults("sep=;\ntitle;date\nA\n")).toMatchObject([{ line: 3, character: 2 }]);
  });
});

describe("quotation marks", () => {
  const HEAD = "title,date,place\n";
  const found = (text: string) =>
    readTable(HEAD + text).rows.map(({ fault, line }) =>
      fault ? [line, fault.code, fault.line, fault.character, fault.detail] : line,
    );

  it.each([
    [
      "that no other one closes",
      'A,2023,x\n"B,2023,y\nC,2024,z\nD,2025,z\n',
      [2, [3, "csv-quotes", 3, 1, ""], 4, 5],
    ],
    [
      "whose next one is another row's",
      '"A,2023,x\n"B",2024,y\nC,2025,z\n',
      [[2, "csv-quotes", 2, 1, ""], 3, 4],
    ],
    [
      "after which text follows",
      '"C"x,2023,a\nT1,2023,b\n"T2",2023,c\n',
      [[2, "csv-quote-inside", 2, 1, '"x,2023,a'], 3, 4],
    ],
    [
      "of which each row has one",
      '"A,2023,x\n"B,2023,x\n"C,2023,x\n',
      [
        [2, "csv-quotes", 2, 1, ""],
        [3, "csv-quotes", 3, 1, ""],
        [4, "csv-quotes", 4, 1, ""],
      ],
    ],
    [
      "after a row that is a bad one",
      '"A,2023,x\nB\nC,2025,z\n',
      [[2, "csv-quotes", 2, 1, ""], [3, "csv-row-short", 3, 2, "1"], 4],
    ],
  ])("%s take their own row only", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("take no rows though one far below closes them", () => {
    const rows = Array.from({ length: 200 }, (_, n) => `T${n},2023,x\n`);
    const text = `"A,2023,x\n${rows.join("")}B,2023,12"\n`;
    expect(found(text)).toEqual([[2, "csv-quotes", 2, 1, ""], ...rows.map((_, n) => n + 3), 203]);
  });

  it("hold cells of many lines together", () => {
    const article = Array.from({ length: 300 }, (_, n) => `Line ${n}, and "" more`).join("\n");
    const { rows } = readTable(`${HEAD}A,2023,"${article}"\nB,2024,x\n`);
    expect(rows.map(({ fault, line }) => [fault, line])).toEqual([
      [undefined, 2],
      [undefined, 302],
    ]);
    expect(rows[0]?.cells[2]).toBe(article.replaceAll('""', '"'));
  });

  it("that are not closed are told with the lines that they took, where those are no rows", () => {
    expect(found('A,2023,x\nB,"2023\nsome words\nand more\n')).toEqual([
      2,
      [3, "csv-quotes", 3, 3, "3–5"],
    ]);
    expect(found('A,2023,"He said "no" and\nwent away"\nB,2024,x\n')).toEqual([
      [2, "csv-quote-inside", 2, 8, '"no" and · 2–3'],
      4,
    ]);
  });

  it("of the heading are told of as the file's, and take no row", () => {
    const { headings, rows, problems } = readTable('title,"date\nA,2023\n');
    expect(problems).toEqual([{ code: "csv-quotes", detail: "", line: 1, character: 7 }]);
    expect([headings, rows.map(({ cells }) => cells)]).toEqual([
      ["title", '"date'],
      [["A", "2023"]],
    ]);
  });
});

it("a row's fault stands where its line and character say", () => {
  const cell = fc.constantFrom("a", "", '"b, c"', '"d\ne"', '"f ""g"""', "بغداد");
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (cells) => {
      const text = ["x,y,z", ...cells.map((row) => [...row, "end"].join(","))].join("\n");
      const lines = text.split("\n");
      for (const { fault } of readTable(text).rows) {
        if (!fault) continue;
        const { line = 0, character = 0, code } = fault;
        const before = lines[line - 1]?.slice(0, character - 1) ?? "";
        if (code === "csv-row-short") expect(before).toBe(lines[line - 1]);
        else expect(before.endsWith(",")).toBe(true);
      }
    }),
  );
});
