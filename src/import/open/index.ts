import { readTable } from "../../formats/csv/table.ts";
import { readGpx } from "../../formats/gpx/read.ts";
import { readKmz } from "../../formats/kml/read-kmz.ts";
import { readKml } from "../../formats/kml/read.ts";
import { MAX_CHARACTERS } from "../../story/parse/size-limits.ts";
import type { NamedEncoding } from "../encodings.ts";
import { emptySheet, type Sheet } from "../sheet.ts";
import { decoded, type Encoded } from "./decoded.ts";
import { featureSheet } from "./features.ts";
import { notText } from "./not-text.ts";
import { jsonSheet } from "./records.ts";
import { columnIndex } from "./table-cells.ts";
import { tableRow } from "./table-row.ts";

interface OpenOptions {
  /** What separates the cells of a table; found out where it is not said. */
  delimiter?: string | undefined;
  /** How a text is saved; found out where it is not said. */
  encoding?: NamedEncoding | undefined;
}

type Opener = (text: string, options: OpenOptions) => Sheet;

const tableSheet: Opener = (text, { delimiter }) => {
  const { headings, rows, problems } = readTable(text, delimiter);
  const index = columnIndex(headings);
  return {
    columns: headings,
    rows: rows.map((row, n) => tableRow(row, n + 1, index)),
    about: {},
    text,
    problems,
  };
};

/** How each kind of text file is opened. To add a format: its reader in `formats/`, its line here. */
const OPENERS: Record<string, Opener> = {
  csv: tableSheet,
  tsv: (text, options) => tableSheet(text, { delimiter: "\t", ...options }),
  txt: tableSheet,
  json: jsonSheet,
  geojson: jsonSheet,
  jsonld: jsonSheet,
  umap: jsonSheet,
  kml: (text) => featureSheet(readKml(text), text),
  gpx: (text) => featureSheet(readGpx(text), text),
};

/** Extensions of files that are read, without the dot. */
export const EXTENSIONS: readonly string[] = [...Object.keys(OPENERS), "kmz"];

const kmzSheet = (bytes: Uint8Array): Sheet => {
  const read = readKmz(bytes);
  return featureSheet(read, JSON.stringify(read.features));
};

/** A file of the reader's machine. */
export interface ForeignFile extends Encoded {
  name: string;
}

/** Opens a file by its name's extension; never throws. */
export const openFile = ({ name, bytes, decode }: ForeignFile, options: OpenOptions): Sheet => {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (extension === "kmz") return kmzSheet(bytes);
  const opener = Object.hasOwn(OPENERS, extension) ? OPENERS[extension] : undefined;
  if (!opener) return emptySheet("", [{ code: "kind-unknown", detail: extension }]);
  if (bytes.length > 4 * MAX_CHARACTERS)
    return emptySheet("", [{ code: "too-large", detail: `${bytes.length}` }]);
  const { text, problem } = decoded({ bytes, decode }, options.encoding);
  const other = notText(bytes, text);
  if (other !== null) return emptySheet("", [{ code: "not-text", detail: other }]);
  const sheet = opener(text, options);
  // Its columns are shown, so that somebody sees what to do about it.
  return problem ? { ...sheet, rows: [], problems: [problem], isUnread: true } : sheet;
};
