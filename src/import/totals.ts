import { COUNT_FIELDS } from "./count-fields.ts";
import { readCount } from "./counts.ts";
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
/** Words for everything, which may be a title as well. */
const EVERYTHING = /^(?:all|overall|ensemble|الكل)\s*:?$/i;
/** With what is summed up before it; other such words would be said of a thing there. */
const BEHIND =
  /^(.{1,40}?)[\s:–-]+(?:(?:grand |sub[- ]?)?totals?|gesamt|insgesamt|итого|всего|разом|toplamı?|المجموع|الإجمالي)\s*:?$/i;
/** What more is said of it behind it: “(2 incidents)”. */
const ASIDE = /\s*(?:\([^()]*\)|\[[^[\]]*\])\s*:?$/;
/** How a name or a number begins; other words say what happened. */
const NAME = /^[\p{Lu}\p{Lo}\d]/u;
const IS_MEAN = new RegExp(`^(?:${MEAN})`, "i");

/** A year, or years, of which a sum can be. */
const YEARS = /^\d{4}(?: ?[-–/] ?\d{2,4})?$/;

const PLACES: readonly FieldId[] = ["place", "position", "lat", "lon"];

/** What an event has of its own; any word for a day is one. */
const OWN: readonly FieldId[] = [
  ...(["id", "title", "date", "year", "month", "day", "time", "end"] as const),
];

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

  /** Whether it has a number of people, and nothing that a sum cannot have. */
  get isCountAlone(): boolean {
    return (
      this.#has(COUNT_FIELDS, (cell) => readCount(cell) !== null) && !this.#has([...OWN, ...PLACES])
    );
  }

  /** The middle of many places is none. */
  get hasPlace(): boolean {
    return this.#has(IS_MEAN.test(this.#label) ? ["place"] : PLACES);
  }
}

const isNamed = (form: RegExp, label: string): boolean => NAME.test(form.exec(label)?.[1] ?? "");

/** Whether a text may say that the row is a sum, and something else as well. */
const maySaySum = (label: string): boolean => {
  const bare = label.replace(ASIDE, "");
  return EVERYTHING.test(bare) || isNamed(BEHIND, bare) || (bare !== label && ALONE.test(bare));
};

const isSum = (row: SheetRow, mapping: Mapping, label: string): boolean => {
  const isAlone = ALONE.test(label);
  if (!isAlone && !isNamed(OF, label))
    return maySaySum(label) && new RowBeside(row, mapping, label).isCountAlone;
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
