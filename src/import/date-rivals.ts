import { bare } from "./bare.ts";
import { areOfForm, DATE_NAMES } from "./date-names.ts";
import { Rival, type DateKind, type RowSeen } from "./date-rival.ts";
import type { DateOrders } from "./dates/order.ts";
import { grouplessIn, type Groupless } from "./heading-groups.ts";
import type { Mapping } from "./mapping.ts";
import type { Plan } from "./plan.ts";
import type { ImportProblem } from "./sheet.ts";

const KINDS = (Object.keys(DATE_NAMES) as DateKind[]).map(
  (kind) => [kind, new Set(DATE_NAMES[kind].map(bare))] as const,
);

const kindOf = (column: string, groupless: Groupless): DateKind | undefined =>
  [bare(column), ...groupless(column)]
    .flatMap((name) => KINDS.find(([, names]) => names.has(name))?.[0] ?? [])
    .at(0);

/**
 * That dates say when a form was filled in, where the columns are those of a survey program; else a time
 * stamp may say that, as that of Google Forms does, or when something happened.
 */
const entryOf = (
  columns: readonly string[],
  kind: DateKind | undefined,
): "dates-of-form" | "dates-of-entry" | null => {
  if ((kind === "form" || kind === "start") && areOfForm(columns)) return "dates-of-form";
  return kind === "form" ? "dates-of-entry" : null;
};

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

  /** Nothing is told before the order of day and month in all rows is known. */
  end(orders: DateOrders): void {
    for (const rival of this.#rivals) rival.end(orders);
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
