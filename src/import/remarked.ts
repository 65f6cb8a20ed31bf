import { ANGLE_PARTS } from "./angle-fields.ts";
import { seen } from "./cell-seen.ts";
import { turnable } from "./coordinates.ts";
import { COUNT_FIELDS } from "./count-fields.ts";
import { isNoCount } from "./counts.ts";
import { epochIn } from "./dates/epoch.ts";
import { minusIn } from "./dates/era.ts";
import { farIn } from "./dates/far.ts";
import { hundredsIn } from "./dates/periods.ts";
import { weekIn } from "./dates/weeks.ts";
import { damageIn } from "./damaged-text.ts";
import type { FieldId } from "./fields.ts";
import { endsOnLastDay, isEmptyDay, isNoText, isNoValue, isUnknownParty } from "./no-value.ts";
import { viewIn } from "./pasted-positions.ts";
import type { Plan } from "./plan.ts";
import { beyondSide } from "./sides.ts";
import type { ImportProblem, RowSpot, SheetRow } from "./sheet.ts";
import { legible } from "./texts.ts";
import { plain } from "./western-digits.ts";

/** Fields of which a cell is read as something, not as any text. */
const TYPED: readonly FieldId[] = [
  ...(["date", "year", "time", "end", "endTime", "lat", "lon", "position"] as const),
  ...ANGLE_PARTS,
  ...(["precision", "radius"] as const),
  ...COUNT_FIELDS,
];

/** Fields of which a cell is any text. */
const TEXTS: readonly FieldId[] = [
  ...(["title", "description", "type", "place", "actor", "source", "url"] as const),
];

const COUNTS: ReadonlySet<FieldId> = new Set(COUNT_FIELDS);

/** Different words of one column that are told; of all else one example says what the others are. */
const MOST = { words: 5, examples: 1 };

/** Characters of a link that are told. */
const LONGEST_LINK = 120;

interface Seen {
  first: RowSpot;
  count: number;
  found: Set<string>;
}

/** What cells of a column were read as, where that is to be said once and not in each row. */
class ColumnRemark {
  readonly #code: ImportProblem["code"];
  readonly #of: (cell: string) => string | null;
  readonly #most: number;
  readonly #seen = new Map<string, Seen>();

  constructor(code: ImportProblem["code"], most: number, of: (cell: string) => string | null) {
    this.#code = code;
    this.#most = most;
    this.#of = of;
  }

  see(column: string, cell: string, at: RowSpot): void {
    const found = this.#of(cell);
    if (found === null) return;
    const seen = this.#seen.get(column) ?? { first: at, count: 0, found: new Set<string>() };
    seen.count += 1;
    if (seen.found.size < this.#most) seen.found.add(found);
    this.#seen.set(column, seen);
  }

  get all(): ImportProblem[] {
    return [...this.#seen].map(([column, { first, count, found }]) => ({
      ...first,
      code: this.#code,
      detail: `${[...found].join(", ")} (${count})`,
      column,
    }));
  }
}

/** Whether a cell has tags of HTML and no text. */
const isTagAlone = (cell: string): boolean => cell.trimStart().startsWith("<") && seen(cell) === "";

/** That cells say that there is nothing. */
const noValues = (says: (cell: string) => boolean): ColumnRemark =>
  new ColumnRemark("cells-no-value", MOST.words, (cell) => (says(cell) ? legible(cell) : null));

/** Looks for what is said of a whole column. */
export class Remarks {
  readonly #noValues = noValues(isNoValue);
  readonly #noDates = noValues((cell) => isNoValue(cell) && !isEmptyDay(cell));
  readonly #noCounts = noValues(isNoCount);
  readonly #damaged = new ColumnRemark("text-damaged", MOST.examples, damageIn);
  readonly #noTexts = noValues((cell) => isNoText(cell) || isTagAlone(cell));
  readonly #noParties = noValues(
    (cell) => isNoText(cell) || isTagAlone(cell) || isUnknownParty(cell),
  );
  /** What is said of a column, by the field that it is. */
  readonly #ofFields: Partial<Record<FieldId, readonly ColumnRemark[]>>;
  readonly #beyondSides: ColumnRemark;
  readonly #columns: readonly (readonly [column: string, remarks: readonly ColumnRemark[]])[];

  /** `today` is the day of the import (EDTF). */
  constructor({ mapping, sides, shape, recipe }: Plan, today: string) {
    const isOwn = shape?.isOwn === true;
    const days = [
      new ColumnRemark("dates-zero", MOST.words, (cell) =>
        isEmptyDay(cell) || endsOnLastDay(cell) ? cell : null,
      ),
      new ColumnRemark("dates-epoch", MOST.examples, epochIn),
      new ColumnRemark("dates-week", MOST.examples, (cell) => weekIn(plain(cell))),
    ];
    const ofAny = [
      new ColumnRemark("dates-far", MOST.examples, (cell) => farIn(cell, recipe.date ?? today)),
      new ColumnRemark("dates-century", MOST.words, (cell) => hundredsIn(plain(cell))),
    ];
    // Our own files have EDTF, in which a minus means nothing else.
    if (!isOwn)
      ofAny.push(new ColumnRemark("dates-minus", MOST.examples, (cell) => minusIn(plain(cell))));
    const positions = [
      new ColumnRemark("position-brackets", MOST.examples, turnable),
      new ColumnRemark("position-view", MOST.examples, (cell) =>
        viewIn(cell) === null ? null : legible(cell).slice(0, LONGEST_LINK),
      ),
    ];
    this.#ofFields = {
      date: [...days, ...ofAny],
      end: [...days, ...ofAny],
      year: ofAny,
      position: positions,
    };
    const columnsOf = (ids: readonly FieldId[], remarkOf: (id: FieldId) => ColumnRemark) =>
      ids.flatMap((id) =>
        (mapping.get(id) ?? []).map(
          (column) => [column, [remarkOf(id), ...(this.#ofFields[id] ?? [])]] as const,
        ),
      );
    const side = new ColumnRemark("position-side", MOST.examples, beyondSide);
    this.#beyondSides = side;
    this.#columns = [
      ...[...sides].flatMap(([column, one]) =>
        one === "N" || one === "E" ? [[column, [side]] as const] : [],
      ),
      ...columnsOf(TYPED, (id) => this.#noValuesOf(id)),
      ...(isOwn
        ? []
        : columnsOf(TEXTS, (id) => (id === "actor" ? this.#noParties : this.#noTexts))),
    ];
  }

  #noValuesOf(id: FieldId): ColumnRemark {
    if (id === "date" || id === "end") return this.#noDates;
    return COUNTS.has(id) ? this.#noCounts : this.#noValues;
  }

  see({ cells, at }: SheetRow): void {
    for (const [column, remarks] of this.#columns) {
      const cell = cells.get(column) ?? "";
      if (cell !== "") for (const remark of remarks) remark.see(column, cell, at);
    }
    for (const [column, cell] of cells) this.#damaged.see(column, cell, at);
  }

  get all(): ImportProblem[] {
    const texts = [this.#noParties, this.#noTexts, this.#damaged];
    const words = [this.#noDates, this.#noValues, this.#noCounts, ...texts];
    const all = [...words, ...Object.values(this.#ofFields).flat(), this.#beyondSides];
    return [...new Set(all)].flatMap((remark) => remark.all);
  }
}
