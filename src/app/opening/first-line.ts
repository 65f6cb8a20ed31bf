import { namedEncoding, type NamedEncoding } from "../../import/encodings.ts";
import { isStreamed } from "../../import/archive/streamed.ts";
import { beginsWithRow } from "../../import/headings.ts";
import { openFile } from "../../import/open/index.ts";
import type { Recipe } from "../../import/options.ts";
import type { TableChoices } from "./opener-messages.ts";

/** Bytes of a table that are enough to see what it begins with. */
const BEGINNING = 2 ** 16;

export const decode = (bytes: Uint8Array, encoding: NamedEncoding): string =>
  new TextDecoder(encoding).decode(bytes);

/** Whether the first line of a table looks like a row: it is then read as one, as it would else be lost. */
const looksLikeRow = async (name: string, file: Blob, recipe: Recipe): Promise<boolean> => {
  const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
  return beginsWithRow(openFile({ name, bytes, decode, xml: null }, recipe));
};

/** What the reader said of a file. */
export interface Said {
  recipe: Recipe;
  /** Whether its first line is a row: as they say, else as it looks; `null` where it is no table of lines. */
  headless: boolean | null;
}

export const saidOf = async (
  name: string,
  file: Blob,
  { headless, encoding, ...said }: TableChoices,
): Promise<Said> => {
  const recipe = { ...said, encoding: namedEncoding(encoding) };
  if (!isStreamed(name)) return { recipe, headless: null };
  const isHeadless = headless ?? (await looksLikeRow(name, file, recipe));
  return { recipe: isHeadless ? { ...recipe, headings: [] } : recipe, headless: isHeadless };
};
