import fc from "fast-check";
import { expect, it } from "vitest";
import { TableStream } from "../../../src/formats/csv/table-stream.ts";
import { readTable, type Table } from "../../../src/formats/csv/table.ts";

/** The table, read in pieces that end at these places. */
const inPieces = (text: string, cuts: readonly number[], delimiter = "", sample = 0): Table => {
  const problems: Table["problems"] = [];
  const stream = new TableStream({ delimiter, sample, tell: (problem) => problems.push(problem) });
  const ends = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const rows = [...ends, text.length].flatMap((end, n, all) =>
    stream.push(text.slice(all[n - 1] ?? 0, end)),
  );
  rows.push(...stream.end());
  return { headings: stream.headings ?? [], rows, problems };
};

const cell = fc.oneof(
  fc.constantFrom("", "a", " b ", "12,5", "x;y", 'say "so"', "two\nlines", "بغداد", "'=1"),
  fc.string({ maxLength: 5 }),
);

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

it("reads the same table in pieces as in whole, wherever they are cut", () => {
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom("\n", "\r\n"),
      fc.array(fc.nat(), { maxLength: 5 }),
      (cells, end, cuts) => {
        // Two lines from the start, as the end of lines is found out from the first piece.
        const head = `name,place${end}`;
        const text = head + cells.map((row) => row.map(quoted).join(",")).join(end) + end;
        const pieces = inPieces(text, cuts, ",", head.length + 1);
        expect(pieces).toEqual(readTable(text, ","));
      },
    ),
    { numRuns: 2000 },
  );
});

it("finds the same faults in pieces as in whole, whatever the quotation marks are", () => {
  const row = fc.array(fc.constantFrom("a", "b", ",", '"', '""', "x y"), { maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 8 }),
      fc.array(fc.nat(), { maxLength: 5 }),
      (all, cuts) => {
        const head = "name,place\n";
        const text = head + all.map((parts) => parts.join("")).join("\n") + "\n";
        expect(inPieces(text, cuts, ",", head.length + 1)).toEqual(readTable(text, ","));
      },
    ),
    { numRuns: 2000 },
  );
});

it("finds out what separates the cells, as for a whole table", () => {
  const text = "sep=;\r\nDatum;Ort\r\n1.2.2024;Köln\r\n";
  expect(inPieces(text, [3, 9, 20], "", 1000)).toEqual(readTable(text));
  expect(inPieces("", []).problems).toEqual([{ code: "csv-empty", detail: "" }]);
});

/** The rows of a text given line by line, with a short bound. */
const shortRows = (lines: readonly string[]) => {
  const stream = new TableStream({
    delimiter: ",",
    sample: 0,
    longestRow: 100,
    tell: () => undefined,
  });
  const rows = lines.flatMap((text) => stream.push(text));
  return [...rows, ...stream.end()];
};

it("takes a mark that is never closed for text where rows follow it", () => {
  const [first, broken, ...others] = shortRows([
    "a,b\n1,2\n",
    '"never,closed\n',
    ...Array<string>(40).fill("3,4444444444\n"),
  ]);
  expect(first).toEqual({ cells: ["1", "2"], line: 2 });
  expect(broken).toEqual({
    cells: ['"never', "closed"],
    line: 3,
    fault: { code: "csv-quotes", line: 3, character: 1, detail: "" },
  });
  expect(others).toHaveLength(40);
  expect(others.map(({ line }) => line)).toEqual(others.map((_, n) => n + 4));
  for (const { cells, fault } of others)
    expect([cells, fault]).toEqual([["3", "4444444444"], undefined]);
});

const OPEN = ["a,b\n1,2\n", '"never,closed\n', ...Array<string>(40).fill("no row at all\n")];

it("makes no row of a whole file where no rows follow it, and goes on with a whole line", () => {
  const [, broken, ...others] = shortRows(OPEN);
  expect(broken).toMatchObject({
    line: 3,
    fault: { code: "csv-quotes", line: 3, character: 1, detail: "3–10" },
  });
  expect(others[0]).toMatchObject({ cells: ["no row at all", ""], line: 11 });
  expect(others.at(-1)).toMatchObject({ line: 43 });
  expect(others).toHaveLength(33);
});

it("goes on with a whole line wherever the pieces end", () => {
  const text = OPEN.join("");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (size) => {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, n) =>
        text.slice(n * size, (n + 1) * size),
      );
      const [, broken, ...others] = shortRows(pieces);
      expect(broken?.fault?.code).toBe("csv-quotes");
      expect(others.length).toBeGreaterThan(20);
      for (const [n, { cells, line, present }] of others.entries()) {
        expect([cells, present]).toEqual([["no row at all", ""], 1]);
        expect(line).toBe(43 - others.length + n + 1);
      }
    }),
  );
});

it("leaves a line out that is longer than a row can be, and nothing after it", () => {
  const rows = shortRows([
    "a,b\n1,2\n",
    "x".repeat(60),
    "x".repeat(60),
    "x".repeat(60),
    ",y\n3,4\n",
  ]);
  expect(rows.map(({ line, fault }) => [line, fault?.code])).toEqual([
    [2, undefined],
    [3, "csv-row-huge"],
    [4, undefined],
  ]);
  expect(rows.at(-1)?.cells).toEqual(["3", "4"]);
});

it("numbers the columns and keeps the first row where names are given and there are none", () => {
  const { headings, rows } = readTable("\n2024-01-01,52.1\n2024-01-02,52.0,more\n", "", []);
  expect(headings).toEqual(["column 1", "column 2"]);
  expect(rows.map(({ cells, line }) => [line, ...cells])).toEqual([
    [2, "2024-01-01", "52.1"],
    [3, "2024-01-02", "52.0"],
  ]);
});
