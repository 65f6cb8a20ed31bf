import { basename } from "node:path";
import { DEAF, tableSource, type SheetSource } from "../../../import/archive/sheet-source.ts";
import { isStreamed } from "../../../import/archive/streamed.ts";
import { openFile } from "../../../import/open/index.ts";
import { XML_OPENERS } from "../../../import/open/xml-files.ts";
import type { Recipe } from "../../../import/options.ts";
import type { Io } from "../io.ts";

const wholeSource = (path: string, recipe: Recipe, io: Io): SheetSource => {
  const sheet = openFile(
    {
      name: basename(path),
      bytes: io.files.read(path),
      decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
      xml: XML_OPENERS,
    },
    recipe,
  );
  return {
    about: sheet.about,
    // eslint-disable-next-line @typescript-eslint/require-await -- other sources have to wait
    pass: async function* (listener = DEAF) {
      for (const problem of sheet.problems) listener.problem(problem);
      listener.text(sheet.text);
      const { columns, rows, isUnread } = sheet;
      yield { columns, rows, done: 1, ...(isUnread && { isUnread }) };
    },
  };
};

/** A file's rows: of a table piece by piece, of any other file at once. */
export const sheetSource = (path: string, size: number, recipe: Recipe, io: Io): SheetSource =>
  isStreamed(path)
    ? tableSource(
        {
          path,
          size,
          pieces: () => io.files.pieces(path),
          decoderOf: (encoding) => new TextDecoder(encoding),
        },
        recipe,
      )
    : wholeSource(path, recipe, io);
