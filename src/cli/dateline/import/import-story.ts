import { basename } from "node:path";
import { partSource, sheetOf } from "../../../import/archive/part-source.ts";
import { sheetImport } from "../../../import/import-file.ts";
import type { Imported, ImportWish } from "../../../import/imported.ts";
import { openFile } from "../../../import/open/index.ts";
import { XML_OPENERS } from "../../../import/open/xml-files.ts";
import { worded } from "../../../import/opening/text-language.ts";
import { inPauses } from "../interruptible.ts";
import type { Io } from "../io.ts";
import type { Sheet } from "../../../import/sheet.ts";
import { bytesOf, sizeOf } from "./bytes-of.ts";
import { DEFAULT_LANG, tellLanguage } from "./tell-language.ts";
import { shownText, type ShownText } from "./problem-excerpt.ts";
import { checkRows } from "./too-long.ts";
import { partFile } from "./part-file.ts";

/** A file that was imported, and its text where it is one. */
export interface ReadFile {
  imported: Imported;
  shown: ShownText | null;
}

/** How a command that can be interrupted reads a file. */
export interface Reading extends ImportWish {
  signal: AbortSignal;
}

const importRows = async (
  sheet: Sheet,
  path: string,
  { signal, ...wish }: Reading,
  io: Io,
): Promise<Imported> => {
  checkRows(path, sheet, wish);
  const known = worded(wish, sheet, DEFAULT_LANG);
  tellLanguage(wish.recipe, known.recipe, io);
  return inPauses(sheetImport(sheet, basename(path), known), signal);
};

/** A draft story of a file that is read at once. */
export const importWhole = async (path: string, wish: Reading, io: Io): Promise<ReadFile> => {
  const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);
  const file = { name: basename(path), bytes: bytesOf(path, io), decode, xml: XML_OPENERS };
  const sheet = openFile(file, wish.recipe);
  const imported = await importRows(sheet, path, wish, io);
  return { imported, shown: shownText(path, sheet, wish.recipe) };
};

/** The same of Parquet or FlatGeobuf. */
export const importParts = async (path: string, wish: Reading, io: Io): Promise<ReadFile> => {
  const source = await partSource(partFile(path, sizeOf(path, io), io));
  return { imported: await importRows(await sheetOf(source), path, wish, io), shown: null };
};
