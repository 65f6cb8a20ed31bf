import type { FieldId } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import type { SheetRow } from "./sheet.ts";

/** A tag of the Humanitarian Exchange Language (HXL 1.1): `#geo+lat`. */
const TAG = /^#[a-z]\w*(?: ?\+ ?[a-z]\w*)*$/i;

/** What tags say that a field holds, the surest first. */
const FIELDS: readonly (readonly [FieldId, readonly RegExp[]])[] = [
  ["date", [/^#date\+(?:occurred|event)\b/, /^#date\+start\b/, /^#date$/]],
  ["end", [/^#date\+end\b/]],
  ["lat", [/^#geo\+lat\b/]],
  ["lon", [/^#geo\+lon\b/]],
  ["title", [/^#event\+(?:name|title)\b/, /^#event$/]],
  ["type", [/^#(?:event|crisis)\+type\b/]],
  [
    "place",
    [/^#loc(?:\+name)?$/, ...[5, 4, 3, 2, 1].map((n) => new RegExp(`^#adm${n}(?:\\+name)?$`))],
  ],
  ["country", [/^#country(?:\+name)?$/]],
  ["killed", [/^#affected\+(?:killed|deaths|dead)$/]],
  ["injured", [/^#affected\+(?:injured|wounded)$/]],
  ["description", [/^#description\b/]],
  ["source", [/^#meta\+source\b/]],
  ["url", [/^#meta\+url\b/]],
];

const areTags = (cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.length >= 2 && filled.every((cell) => TAG.test(cell));
};

/** Whether a row is that of the tags below the names of the columns. */
export const isTagRow = ({ at, cells }: SheetRow): boolean =>
  at.row === 1 && areTags([...cells.values()]);

/** Which columns are which field by their tags; empty where there are none. */
export const taggedIn = (row: SheetRow | undefined): Mapping => {
  if (!row || !isTagRow(row)) return new Map();
  const tags = [...row.cells].map(
    ([column, tag]) => [column, tag.replace(/ /g, "").toLowerCase()] as const,
  );
  return new Map(
    FIELDS.flatMap(([id, forms]): [FieldId, string[]][] => {
      const found = forms.flatMap((form) => tags.filter(([, tag]) => form.test(tag)));
      return found[0] ? [[id, [found[0][0]]]] : [];
    }),
  );
};
