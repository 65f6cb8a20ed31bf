import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "../../../src/formats/csv/table.ts";

const faults = (text: string) => readTable(text).rows.map(({ fault }) => fault);

describe("rows that are not as the heading", () => {
  it("are told of where a cell is missing, or the first that is too many begins", () => {
    const text = 'title,date,place\n"A, b",2023\nB,2023,Mill,x,"y"\nC,2023,Mill\n';
    expect(faults(text)).toEqual([
      { code: "csv-row-short", detail: "2 / 3", line: 2, character: 12 },
      { code: "csv-row-long", detail: "5 / 3", line: 3, character: 13 },
      undefined,
    ]);
    expect(readTable(text).rows[1]?.beyond).toEqual(["x", "y"]);
    expect(readTable(text).rows[0]?.present).toBe(2);
  });

  it("stand on the line on which that is, after cells of several lines", () => {
    const text = 'title,date\r\n"A\r\nsaid ""no""",2023,x\r\n\r\nB\r\n';
    expect(faults(text)).toEqual([
      { code: "csv-row-long", detail: "3 / 2", line: 3, character: 19 },
      { code: "csv-row-short", detail: "1 / 2", line: 5, character: 2 },
    ]);
  });

  it("lose nothing where only empty cells are too many", () => {
    expect(faults("title;date\nA;2023;;\n")).toMatchObject([
      { code: "csv-row-padded", detail: "4 / 2" },
    ]);
  });

  it("are counted after a line that says what separates the cells", () => {
    expect(faults("sep=;\ntitle;date\nA\n")).toMatchObject([{ line: 3, character: 2 }]);
  });
});

describe("quotation marks", () => {
  it("that are never closed are told of with the lines that became one cell", () => {
    const { rows } = readTable('title,date\nA,2023\nB,"2023\nC,2024\nD,2025\n');
    expect(rows.map(({ fault }) => fault)).toEqual([
      undefined,
      { code: "csv-quotes", detail: "3–5", line: 3, character: 3 },
    ]);
  });

  it("whose next one belongs to another row are told of where they open", () => {
    expect(faults('title,date\n"A,2023\n"B",2024\nC,2025\n')).toEqual([
      { code: "csv-quote-inside", detail: '"B",2024 · 2–3', line: 2, character: 1 },
      undefined,
    ]);
  });

  it("of the heading are told of as the file's", () => {
    expect(readTable('title,"date\nA,2023\n').problems).toEqual([
      { code: "csv-quotes", detail: "1–2", line: 1, character: 7 },
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
