import type { FieldId } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import type { Cells, SheetRow } from "./sheet.ts";

const SUM = String.raw`(?:grand |sub[- ]?|sous-)?total(?:s|e)?|sum|summe|zwischensumme|gesamt(?:summe|zahl)?|insgesamt|suma|somme|итого|всего|разом|toplam|المجموع(?: الكلي)?|الإجمالي|إجمالي|مجموع`;
const MEAN = String.raw`average|avg\.?|mean|median|durchschnitt|mittelwert|moyenne|promedio|среднее|ortalama|المتوسط|المعدل`;

/** Nothing but such a word. */
const ALONE = new RegExp(`^(?:${SUM}|${MEAN})\\s*:?$`, "i");
/** With what is summed up behind it. */
const OF = new RegExp(
  `^(?:${SUM}|${MEAN})[\\s:]+(?:(?:for|in|of|für|en|de|du|за|لعام|في) )?(.{1,40})$`,
  "i",
);
/** How a name or a number begins; other words say what happened. */
const NAME = /^[\p{Lu}\p{Lo}\d]/u;
const IS_MEAN = new RegExp(`^(?:${MEAN})`, "i");

/** A year, or years, of which a sum can be. */
const YEARS = /^\d{4}(?: ?[-–/] ?\d{2,4})?$/;

const PLACES: readonly FieldId[] = ["place", "position", "lat", "lon"];

/** What stands in a row beside the text that says it is a sum. */
class RowBeside {
  readonly #row: SheetRow;
  readonly #mapping: Mapping;
  readonly #label: string;

  constructor(row: SheetRow, mapping: Mapping, label: string) {
    this.#row = row;
    this.#mapping = mapping;
    this.#label = label;
  }

  #has(ids: readonly FieldId[], isSome: (cell: string) => boolean = () => true): boolean {
    return ids
      .flatMap((id) => this.#mapping.get(id) ?? [])
      .map((column) => (this.#row.cells.get(column) ?? "").trim())
      .some((cell) => cell !== "" && cell !== this.#label && isSome(cell));
  }

  get hasTitle(): boolean {
    return this.#has(["title"]);
  }

  get hasDate(): boolean {
    return this.#has(["date", "end", "month", "day"], (cell) => !YEARS.test(cell));
  }

  /** The middle of many places is none. */
  get hasPlace(): boolean {
    return this.#has(IS_MEAN.test(this.#label) ? ["place"] : PLACES);
  }
}

const isSum = (row: SheetRow, mapping: Mapping, label: string): boolean => {
  const isAlone = ALONE.test(label);
  if (!isAlone && !NAME.test(OF.exec(label)?.[1] ?? "")) return false;
  const beside = new RowBeside(row, mapping, label);
  if (beside.hasTitle) return false;
  const { hasDate, hasPlace } = beside;
  return isAlone ? !(hasDate && hasPlace) : !(hasDate || hasPlace);
};

const firstText = (cells: Cells, said?: ReadonlySet<string>): string => {
  for (const [column, text] of cells) if (text.trim() !== "" && !said?.has(column)) return text;
  return "";
};

/**
 * Whether a row only sums up others: its first text, its title or its place says so, and it has no date
 * and place of its own. `said` are columns of what was said of the row when it was left out before.
 */
export const isTotal = (row: SheetRow, mapping: Mapping, said?: ReadonlySet<string>): boolean => {
  const { cells, geometry } = row;
  if (geometry) return false;
  const named = (["title", "place"] as const).flatMap((id) => mapping.get(id) ?? []);
  const labels = [firstText(cells, said), ...named.map((column) => cells.get(column) ?? "")];
  return labels.some((label) => isSum(row, mapping, label.trim()));
};
