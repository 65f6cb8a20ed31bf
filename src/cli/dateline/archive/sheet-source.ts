import { basename } from "node:path";
import { TableStream } from "../../../formats/csv/table-stream.ts";
import type { TableRow } from "../../../formats/csv/table-rows.ts";
import { openFile } from "../../../import/open/index.ts";
import { columnIndex, TableCells } from "../../../import/open/table-cells.ts";
import { placed } from "../../../import/open/features.ts";
import type { Recipe } from "../../../import/options.ts";
import type { ImportProblem, SheetRow } from "../../../import/sheet.ts";
import type { Io } from "../io.ts";
import { textPieces } from "./text-pieces.ts";

/** Some rows of a file, and how far that is, from 0 to 1. */
export interface Batch {
  columns: string[];
  rows: SheetRow[];
  done: number;
}

/** Who is told what is seen on the way; both are told of in the first of several passes. */
interface Listener {
  problem: (problem: ImportProblem) => void;
  /** The file's text, in pieces. */
  text: (piece: string) => void;
}

/** A foreign file whose rows can be gone through more than once. */
export interface SheetSource {
  /** What the file says of itself. */
  about: Record<string, string>;
  pass: (listener?: Listener) => AsyncIterable<Batch>;
}

const DEAF: Listener = { problem: () => undefined, text: () => undefined };

/** Tables, which are read piece by piece; what separates their cells where it is always the same. */
const TABLES: Readonly<Record<string, string>> = { csv: "", tsv: "\t", txt: "" };

const tableSource = (
  path: string,
  size: number,
  { delimiter, encoding }: Recipe,
  io: Io,
): SheetSource => ({
  about: {},
  pass: async function* (listener = DEAF) {
    const tell = (problem: Parameters<typeof placed>[0]) => listener.problem(placed(problem));
    const separator = delimiter ?? TABLES[extensionOf(path)] ?? "";
    const stream = new TableStream({ delimiter: separator, tell });
    let row = 0;
    let index: ReturnType<typeof columnIndex> | undefined;
    const batch = (found: readonly TableRow[], done: number): Batch => {
      const columns = stream.headings ?? [];
      const names = (index ??= stream.headings && columnIndex(columns));
      const rows = found.map(({ cells, line }) => ({
        at: { row: ++row, line },
        cells: new TableCells(names ?? new Map<string, number>(), cells),
      }));
      return { columns, rows, done: size > 0 ? done / size : 1 };
    };
    const found = { text: true };
    const problem = (one: ImportProblem): void => {
      if (one.code === "not-text") found.text = false;
      listener.problem(one);
    };
    for await (const { text, done } of textPieces(path, io, encoding, problem)) {
      listener.text(text);
      yield batch(stream.push(text), done);
    }
    if (found.text) yield batch(stream.end(), size);
  },
});

const wholeSource = (path: string, recipe: Recipe, io: Io): SheetSource => {
  const sheet = openFile(
    {
      name: basename(path),
      bytes: io.files.read(path),
      decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
    },
    recipe,
  );
  return {
    about: sheet.about,
    // eslint-disable-next-line @typescript-eslint/require-await -- other sources have to wait
    pass: async function* (listener = DEAF) {
      for (const problem of sheet.problems) listener.problem(problem);
      listener.text(sheet.text);
      yield { columns: sheet.columns, rows: sheet.rows, done: 1 };
    },
  };
};

const extensionOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1).toLowerCase();

/** Whether a file is read piece by piece, so that its size does not matter. */
export const isStreamed = (path: string): boolean => Object.hasOwn(TABLES, extensionOf(path));

export const sheetSource = (path: string, size: number, recipe: Recipe, io: Io): SheetSource =>
  isStreamed(path) ? tableSource(path, size, recipe, io) : wholeSource(path, recipe, io);
