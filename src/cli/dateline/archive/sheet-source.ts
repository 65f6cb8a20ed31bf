import { basename } from "node:path";
import { partSource } from "../../../import/archive/part-source.ts";
import { tableSource, type SheetSource } from "../../../import/archive/sheet-source.ts";
import { isOfParts, isStreamed } from "../../../import/archive/streamed.ts";
import { wholeSource } from "../../../import/archive/whole-source.ts";
import { openFile } from "../../../import/open/index.ts";
import { XML_OPENERS } from "../../../import/open/xml-files.ts";
import type { Recipe } from "../../../import/options.ts";
import { partFile } from "../import/part-file.ts";
import type { Io } from "../io.ts";

const fileAsWhole = (path: string, recipe: Recipe, io: Io): SheetSource =>
  wholeSource(
    openFile(
      {
        name: basename(path),
        bytes: io.files.read(path),
        decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
        xml: XML_OPENERS,
      },
      recipe,
    ),
  );

/** Others get their turn between batches: somebody may want to stop it all. */
const breathing = ({ pass, ...source }: SheetSource): SheetSource => ({
  ...source,
  pass: async function* (listener) {
    for await (const batch of pass(listener)) {
      yield batch;
      await new Promise((resolve) => setImmediate(resolve));
    }
  },
});

/** A file's rows: of a table and of files with parts piece by piece, of any other file at once. */
export const sheetSource = async (
  path: string,
  size: number,
  recipe: Recipe,
  io: Io,
): Promise<SheetSource> => {
  if (isOfParts(path)) return breathing(await partSource(partFile(path, size, io)));
  if (!isStreamed(path)) return fileAsWhole(path, recipe, io);
  return tableSource(
    {
      path,
      size,
      pieces: () => io.files.pieces(path),
      decoderOf: (encoding) => new TextDecoder(encoding),
    },
    recipe,
  );
};
