import type { FieldId } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import type { SheetRow } from "./sheet.ts";

const TOTAL =
  /^(?:grand |sub)?(?:total(?:s|e)?|sum|summe|gesamt|insgesamt|suma|somme|итого|всего|разом|toplam|المجموع|الإجمالي)\s*:?$/i;

/** What an event has beside its figures. */
const WHEN_AND_WHERE: readonly FieldId[] = [
  ...(["date", "year", "end", "lat", "lon", "position", "place"] as const),
];

/** Whether a row only sums up others: its first text says so, and it has no date and no place. */
export const isTotal = ({ cells, geometry }: SheetRow, mapping: Mapping): boolean => {
  const first = [...cells.values()].find((text) => text.trim() !== "") ?? "";
  if (geometry || !TOTAL.test(first.trim())) return false;
  return WHEN_AND_WHERE.flatMap((id) => mapping.get(id) ?? []).every((column) =>
    ["", first].includes(cells.get(column) ?? ""),
  );
};
