import { readTable } from "../../formats/csv/table.ts";
import { tooLarge } from "../../formats/too-large.ts";
import { MAX_CHARACTERS } from "../../story/parse/size-limits.ts";
import { declaredEncoding, type NamedEncoding } from "../encodings.ts";
import { LATER } from "../headings.ts";
import { emptySheet, type Sheet } from "../sheet.ts";
import { decoded, type Encoded } from "./decoded.ts";
import { extensionOf } from "./extension.ts";
import { otherProgram } from "./other-programs.ts";
import { PART_EXTENSIONS } from "./part-kinds.ts";
import { jsonSheet, namedLinesSheet } from "./records.ts";
import { refusal, type TextKind } from "./refusal.ts";
import { columnIndex } from "./table-cells.ts";
import { tableRow } from "./table-row.ts";

interface OpenOptions {
  /** What separates the cells of a table; found out where it is not said. */
  delimiter?: string | undefined;
  /** Names of a table's columns, where its first row is one like the others. */
  headings?: readonly string[] | undefined;
  /** How a text is saved; found out where it is not said. */
  encoding?: NamedEncoding | undefined;
}

type Opener = (text: string, options: OpenOptions) => Sheet;

const tableSheet: Opener = (text, { delimiter, headings: names }) => {
  const { headings, rows, problems } = readTable(text, delimiter, names, LATER);
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
  geojsonl: namedLinesSheet,
  geojsons: namedLinesSheet,
  ndjson: namedLinesSheet,
  jsonl: namedLinesSheet,
  topojson: jsonSheet,
};

/** How maps written in XML are opened. */
export interface XmlOpeners {
  kml: (text: string) => Sheet;
  gpx: (text: string) => Sheet;
  kmz: (file: Encoded, encoding: NamedEncoding | undefined) => Sheet;
}

const XML = ["kml", "gpx", "kmz"] as const;

const textKind = (file: ForeignFile): TextKind | null => {
  if (isXml(file.name)) return "XML";
  const opener = openerOf(file);
  return opener === jsonSheet || opener === namedLinesSheet ? "JSON" : null;
};

/** Extensions of files that are read, without the dot. */
export const EXTENSIONS: readonly string[] = [...Object.keys(OPENERS), ...XML, ...PART_EXTENSIONS];

const xmlKind = (name: string) => XML.find((kind) => kind === extensionOf(name));

/** Whether a file needs what opens XML. */
export const isXml = (name: string): boolean => xmlKind(name) !== undefined;

/** A file of the reader's machine. */
export interface ForeignFile extends Encoded {
  name: string;
  /** Needed where `isXml` says so; who opens no such file need not have it. */
  xml: XmlOpeners | null;
}

const openerOf = ({ name, xml }: ForeignFile): Opener | undefined => {
  const extension = extensionOf(name);
  if (extension === "kml" || extension === "gpx") return xml?.[extension];
  return Object.hasOwn(OPENERS, extension) ? OPENERS[extension] : undefined;
};

/** Opens a file by its name's extension; never throws. */
export const openFile = (file: ForeignFile, options: OpenOptions): Sheet => {
  const { name, bytes, xml } = file;
  if (xml && xmlKind(name) === "kmz") return xml.kmz(file, options.encoding);
  const opener = openerOf(file);
  if (!opener) return emptySheet("", [otherProgram(name, bytes)]);
  if (bytes.length > 4 * MAX_CHARACTERS)
    return emptySheet("", [tooLarge(bytes.length, 4 * MAX_CHARACTERS, "bytes")]);
  const encoding = options.encoding ?? (isXml(name) ? declaredEncoding(bytes) : undefined);
  const { text, problem, remark } = decoded(file, encoding);
  const refused = refusal(bytes, text, textKind(file));
  if (refused) return emptySheet("", [refused]);
  const sheet = opener(text, options);
  // Its columns are shown, so that somebody sees what to do about it.
  if (problem) return { ...sheet, rows: [], problems: [problem], isUnread: true };
  return remark ? { ...sheet, problems: [remark, ...sheet.problems] } : sheet;
};
