import { basename } from "node:path";
import { partSource, sheetOf } from "../../../import/archive/part-source.ts";
import { importFile, importSheet } from "../../../import/import-file.ts";
import type { Imported, ImportWish } from "../../../import/imported.ts";
import { XML_OPENERS } from "../../../import/open/xml-files.ts";
import type { Io } from "../io.ts";
import { bytesOf, sizeOf } from "./bytes-of.ts";
import { partFile } from "./part-file.ts";

/** A draft story of a file that is read at once. */
export const importWhole = (path: string, wish: ImportWish, io: Io): Imported => {
  const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);
  return importFile(
    { name: basename(path), bytes: bytesOf(path, io), decode, xml: XML_OPENERS },
    wish,
  );
};

/** The same of Parquet or FlatGeobuf. */
export const importParts = async (path: string, wish: ImportWish, io: Io): Promise<Imported> => {
  const source = await partSource(partFile(path, sizeOf(path, io), io));
  return importSheet(await sheetOf(source), basename(path), wish);
};
