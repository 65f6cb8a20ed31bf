import { PRECISION_LEVEL_IDS } from "../story/precision.ts";
import type { LangMap } from "../story/records/text.ts";
import type { KnownTo } from "./facts.ts";
import type { FieldRow } from "./field-row.ts";
import { readMetres, unitOfHeading } from "./metres.ts";
import { precisionWord, withoutSayer } from "./precision-words.ts";
import { plain } from "./western-digits.ts";

/** Longest radius of a place's precision, in metres. */
const LONGEST = 1_000_000;
/** Characters of a cell that a reason quotes; a note keeps all of them. */
const LONGEST_QUOTED = 200;

const radiusIn = (cell: string, unit: string | null): number | undefined => {
  const metres = readMetres(cell, unit) ?? 0;
  return metres > 0 && metres <= LONGEST ? metres : undefined;
};

/** What else could stand there. */
const EXPECTED = {
  precision: `${PRECISION_LEVEL_IDS.join(", ")}; village, district, admin 1; 2 km`,
  radius: "500, 500 m, 2 km, 1.5 mi",
} as const;

type Column = keyof typeof EXPECTED;

type Read = Partial<KnownTo> & { unread?: Column };

const unread = (row: FieldRow, column: Column): Read => {
  row.keep("precision-unread", column, EXPECTED[column]);
  return { unread: column };
};

/** The radius in its own column, in metres. */
const radiusCell = (row: FieldRow): number | undefined =>
  radiusIn(row.value("radius"), unitOfHeading(row.column("radius") ?? ""));

/** Whether the column of radii says one that can be read. */
export const hasRadius = (row: FieldRow): boolean => radiusCell(row) !== undefined;

const ownRadius = (row: FieldRow): Read => {
  if (row.value("radius") === "") return {};
  const radiusM = radiusCell(row);
  return radiusM === undefined ? unread(row, "radius") : { radiusM };
};

/** The word of the table for how exactly the place is known, or a radius instead of it. */
const worded = (row: FieldRow): Read => {
  const cell = row.value("precision");
  if (cell === "") return {};
  const word = precisionWord(cell);
  if (word) return word;
  // A number by itself may be a code as well as a length.
  const radiusM = radiusIn(withoutSayer(cell), null);
  return radiusM === undefined ? unread(row, "precision") : { radiusM };
};

/** Devices write 0 or -1 where they know no radius, which says nothing of how wide it is. */
const isNoRadius = (cell: string): boolean => Number(plain(cell)) <= 0;

/** What cannot be read may mean any area, however wide: nothing is drawn of it. */
const unreadIn = (row: FieldRow, id: Column): KnownTo => {
  const [column, cell] = [row.column(id) ?? "", row.cell(id).slice(0, LONGEST_QUOTED)];
  const basis = {
    en: `The imported file says “${cell}” in its column “${column}”, which was not read.`,
    ar: `يقول الملف المستورد «${cell}» في عموده «${column}»، ولم يُقرأ ذلك.`,
  };
  return id === "radius" && isNoRadius(cell)
    ? { level: "near", basis }
    : { level: "region", kind: "site", isUnread: true, basis };
};

const basisOf = (row: FieldRow, isWorded: boolean): LangMap => {
  const column = row.column(isWorded ? "precision" : "radius") ?? "";
  return {
    en: `As the imported file has it, in its column “${column}”.`,
    ar: `كما في الملف المستورد، في عموده «${column}».`,
  };
};

const basisOfWord = (row: FieldRow): LangMap => {
  const [column, cell] = [row.column("precision") ?? "", row.cell("precision")];
  return {
    en: `The imported file says “${cell}” in its column “${column}”.`,
    ar: `يقول الملف المستورد «${cell}» في عموده «${column}».`,
  };
};

/** How exactly the place is known: as the row has it, else as the recipe says for all of them. */
export const knownTo = (row: FieldRow): KnownTo | undefined => {
  const [word, own] = [worded(row), ownRadius(row)];
  const { unread: notRead = own.unread, radiusM: instead, level, ...meant } = word;
  const radiusM = own.radiusM ?? instead;
  if (level !== undefined) return { ...meant, level, radiusM, basis: basisOfWord(row) };
  if (radiusM !== undefined)
    return { level: "near", radiusM, basis: basisOf(row, own.radiusM === undefined) };
  return row.context.recipe.precision ?? (notRead && unreadIn(row, notRead));
};
