import { bare } from "./bare.ts";
import { areOfForm, DATE_NAMES } from "./date-names.ts";
import { readDate } from "./dates/read.ts";
import { grouplessIn, type Groupless } from "./heading-groups.ts";
import type { Mapping } from "./mapping.ts";
import type { Plan } from "./plan.ts";
import { isNoValue } from "./no-value.ts";
import type { ImportProblem, RowSpot, SheetRow } from "./sheet.ts";
import { plain } from "./western-digits.ts";

type Kind = keyof typeof DATE_NAMES;

const KINDS = (Object.keys(DATE_NAMES) as Kind[]).map(
  (kind) => [kind, new Set(DATE_NAMES[kind].map(bare))] as const,
);

const kindOf = (column: string, groupless: Groupless): Kind | undefined =>
  [bare(column), ...groupless(column)]
    .flatMap((name) => KINDS.find(([, names]) => names.has(name))?.[0] ?? [])
    .at(0);

/**
 * That dates say when a form was filled in, where the columns are those of a survey program; else a time
 * stamp may say that, as that of Google Forms does, or when something happened.
 */
const entryOf = (
  columns: readonly string[],
  kind: Kind | undefined,
): "dates-of-form" | "dates-of-entry" | null => {
  if ((kind === "form" || kind === "start") && areOfForm(columns)) return "dates-of-form";
  return kind === "form" ? "dates-of-entry" : null;
};

/** The day of a cell as far as its order can be told; `null` where it is no date. */
const dayIn = (cell: string): string | null => {
  const text = plain(cell);
  const read = text === "" ? null : readDate(text, { order: null, tz: undefined });
  if (!read) return null;
  if ("problem" in read) return read.problem === "row-date-ambiguous" ? text : null;
  return read.edtf.replace(/T.*/, "");
};

type RowSeen = Pick<SheetRow, "cells" | "at" | "geometry">;

/** Another column that can be the date. */
class Rival {
  readonly column: string;
  readonly kind: Kind;
  hasDates = false;
  /** The first two days that are not the same. */
  apart: string | null = null;
  /** The first row in which it is the only date, and how many there are. */
  alone: { at: RowSpot; day: string; count: number } | null = null;

  constructor(column: string, kind: Kind) {
    this.column = column;
    this.kind = kind;
  }

  see(taken: string, { cells, at }: RowSeen): void {
    const cell = (cells.get(taken) ?? "").trim();
    const isEmpty = cell === "" || isNoValue(cell);
    if (this.apart !== null && !isEmpty) return;
    const other = dayIn(cells.get(this.column) ?? "");
    if (other === null) return;
    this.hasDates = true;
    if (isEmpty) this.#seeAlone(other, at);
    else this.#compare(dayIn(cell), other);
  }

  #seeAlone(day: string, at: RowSpot): void {
    this.alone ??= { at, day, count: 0 };
    this.alone.count += 1;
  }

  #compare(day: string | null, other: string): void {
    if (day !== null && !day.startsWith(other) && !other.startsWith(day))
      this.apart = `${day} / ${other}`;
  }
}

/**
 * Looks at columns beside the one that was taken for the date. What says when something happened is
 * surer than a beginning or a time stamp, which forms also have of the time when they were filled in.
 */
export class DateRivals {
  readonly #mapping: Mapping;
  readonly #taken: string;
  readonly #rivals: readonly Rival[];
  /** Columns with names of dates beside the one that the editor chose for it. */
  readonly #passedOver: readonly string[];
  /** That the dates that were taken say, or may say, when a form was filled in. */
  #entry: ReturnType<typeof entryOf>;
  /** The first of them. */
  #first = "";

  constructor({ mapping, shape, recipe }: Plan, columns: readonly string[]) {
    this.#mapping = mapping;
    const [taken = ""] = mapping.get("date") ?? [];
    this.#taken = taken;
    const said = Object.keys(recipe.map ?? {});
    const used = new Set([...mapping.values(), said].flat());
    const isGuessed = (!shape || shape.guesses) && !said.includes(taken);
    const groupless = grouplessIn(columns);
    const kindOfTaken = kindOf(taken, groupless);
    const isSure = isGuessed && kindOfTaken === "event";
    this.#entry = isGuessed ? entryOf(columns, kindOfTaken) : null;
    this.#passedOver = said.includes(taken)
      ? columns.filter((column) => kindOf(column, groupless) !== undefined)
      : [];
    this.#rivals = columns.flatMap((column) => {
      const kind = used.has(column) || !isSure ? undefined : kindOf(column, groupless);
      return kind === undefined ? [] : [new Rival(column, kind)];
    });
  }

  /** Columns that may be the date where the one that was taken is empty. */
  get columns(): string[] {
    return this.#rivals.filter(({ kind }) => kind !== "form").map(({ column }) => column);
  }

  see(row: RowSeen): void {
    // A time stamp of a map file is that of what it shows (KML).
    if (this.#entry === "dates-of-entry" && row.geometry !== undefined) this.#entry = null;
    if (this.#entry) this.#first ||= (row.cells.get(this.#taken) ?? "").trim();
    for (const rival of this.#rivals) rival.see(this.#taken, row);
  }

  /**
   * With beginnings where a row has no other date. One that says other days is none of the same thing,
   * and an end belongs to it.
   */
  get mapping(): Mapping {
    const others = this.#rivals.filter(({ kind }) => kind !== "form");
    const same = others.filter(({ apart, hasDates }) => hasDates && apart === null);
    const mapping = new Map(this.#mapping);
    if (same.length > 0) mapping.set("date", [this.#taken, ...same.map(({ column }) => column)]);
    if (others.some(({ kind, apart }) => kind === "start" && apart !== null)) mapping.delete("end");
    return mapping;
  }

  /** Columns that are used with the one that was taken, of which a problem tells, or that the editor left. */
  get told(): string[] {
    const used = this.mapping.get("date") ?? [];
    const rivals = this.#rivals.filter(
      ({ column, apart }) => apart !== null || used.includes(column),
    );
    return [...this.#passedOver, ...rivals.map(({ column }) => column)];
  }

  /** Rows that have no date so, as the only one of theirs may be of something else. */
  get #undated(): ImportProblem[] {
    return this.#rivals.flatMap(({ column, kind, apart, alone }): ImportProblem[] =>
      apart === null || alone === null || kind === "form"
        ? []
        : [{ ...alone.at, code: "dates-unused", detail: `${alone.day} (${alone.count})`, column }],
    );
  }

  get problems(): ImportProblem[] {
    const column = this.#taken;
    const ofForm: ImportProblem[] =
      this.#entry && this.#first !== "" ? [{ code: this.#entry, detail: this.#first, column }] : [];
    return this.#rivals
      .flatMap(({ column, apart }): ImportProblem[] =>
        apart === null
          ? []
          : [{ code: "column-twice", detail: `${this.#taken}, ${column}: ${apart}`, column }],
      )
      .concat(this.#undated, ofForm);
  }
}
