import { MAX_ROWS } from "../../formats/csv/table.ts";
import type { PartFile } from "../../formats/parts.ts";
import { tooLarge } from "../../formats/too-large.ts";
import { openParts } from "../open/part-kinds.ts";
import { columnIndex, TableCells } from "../open/table-cells.ts";
import { emptySheet, type Sheet } from "../sheet.ts";
import { DEAF, type SheetSource } from "./sheet-source.ts";

/** Parquet or FlatGeobuf, of which no more is in memory than what is being read. */
export const partSource = async (file: PartFile): Promise<SheetSource> => {
  const { columns, about, rows: read } = await openParts(file);
  const index = columnIndex(columns);
  return {
    about,
    pass: async function* (listener = DEAF) {
      const isHeard = listener !== DEAF;
      for await (const { rows, done } of read((problem) => listener.problem(problem))) {
        // There is no text that it was read from, so what it says stands for it.
        if (isHeard) for (const row of rows) listener.text(`${JSON.stringify(row)}\n`);
        yield {
          columns,
          rows: rows.map(({ row, cells, geometry, fault }) => ({
            at: { row },
            cells: new TableCells(index, cells),
            ...(geometry !== undefined && { geometry }),
            ...(fault && { fault: { ...fault, row } }),
          })),
          done,
        };
      }
    },
  };
};

/** All rows of a source at once, for a file that is short enough for a story. */
export const sheetOf = async ({ about, pass }: SheetSource): Promise<Sheet> => {
  const sheet: Sheet = { columns: [], rows: [], about, text: "", problems: [] };
  const texts: string[] = [];
  const listener = {
    problem: (problem: Sheet["problems"][number]) => void sheet.problems.push(problem),
    text: (text: string) => void texts.push(text),
  };
  for await (const { columns, rows } of pass(listener)) {
    sheet.columns = columns;
    for (const row of rows) sheet.rows.push(row);
    if (sheet.rows.length > MAX_ROWS)
      return emptySheet("", [tooLarge(sheet.rows.length, MAX_ROWS, "rows")]);
  }
  return { ...sheet, text: texts.join("") };
};
