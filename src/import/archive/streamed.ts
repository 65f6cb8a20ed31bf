import { PART_EXTENSIONS } from "../open/part-kinds.ts";
import type { Sheet } from "../sheet.ts";

/** Tables, which are read piece by piece; what separates their cells where it is always the same. */
const TABLES: Readonly<Record<string, string>> = { csv: "", tsv: "\t", txt: "" };

const extensionOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1).toLowerCase();

/** Whether a file is a text that is read piece by piece, so that its size does not matter. */
export const isStreamed = (path: string): boolean => Object.hasOwn(TABLES, extensionOf(path));

/** Whether any part of a file can be read by itself, so that its size does not matter either. */
export const isOfParts = (path: string): boolean => PART_EXTENSIONS.includes(extensionOf(path));

/** Whether a file may be of any size. */
export const isOfAnySize = (path: string): boolean => isStreamed(path) || isOfParts(path);

const POINT = { type: "Point" };

/** Whether an archive has room for all that a story has of a file: one of outlines, or of a map program, loses more. */
export const losesNothing = (path: string, { rows, kind }: Pick<Sheet, "rows" | "kind">): boolean =>
  isOfAnySize(path) ||
  (kind === undefined && rows.every(({ geometry }) => (geometry ?? POINT).type === POINT.type));

/** What separates the cells of such a file; empty where that is to be found out. */
export const separatorOf = (path: string): string => TABLES[extensionOf(path)] ?? "";
