import { firstFew } from "../formats/first-few.ts";
import { ColumnKinds, isDate } from "./column-kinds.ts";
import { columnClock } from "./dates/clock.ts";
import { isPartName } from "./guess.ts";
import { meantAs, type Meant } from "./meant.ts";
import { isOfPeople } from "./people-columns.ts";
import type { Plan } from "./plan.ts";
import { asPair, isEdge, isProjected } from "./likely-pair.ts";
import { namedPairs } from "./coordinate-stems.ts";
import { SAMPLE } from "./sample.ts";
import { likelyTitles } from "./title-columns.ts";
import { unusedOf } from "./unused-of.ts";
import type { Cells, ImportProblem, SheetRow } from "./sheet.ts";
import { plain } from "./western-digits.ts";

/** Numbers so called are measures of something else. */
const MEASURED = /scale|tone|score|rate|index|percent|share|ratio|price/i;

type Column = readonly [name: string, kinds: ColumnKinds];

const example = ([column, kinds]: Column): string => `${column} (${kinds.example})`;

/** A clock time has no day, though its column may be called like one of dates; digits alone may be a year. */
const isClock = (cell: string): boolean =>
  /\d\D/.test(cell) && columnClock(plain(cell)) !== null && !isDate(cell);

/** Looks at columns that were taken for nothing, to name those that a missing field may be. */
export class UnusedColumns {
  readonly #plan: Plan;
  readonly #columns: readonly Column[];
  readonly #date: string | undefined;
  #rows = 0;
  #hasDates = false;
  /** A clock time where dates should stand. */
  #clock: string | undefined;

  constructor(columns: readonly string[], plan: Plan) {
    this.#plan = plan;
    this.#columns = unusedOf(columns, plan).map((column) => [column, new ColumnKinds()]);
    this.#date = plan.mapping.get("date")?.[0];
  }

  see({ cells }: SheetRow): void {
    if (this.#rows >= SAMPLE) return;
    this.#rows += 1;
    this.#seeDate(cells);
    for (const [column, kinds] of this.#columns) {
      const cell = cells.get(column) ?? "";
      if (cell.trim() !== "") kinds.see(cell);
    }
  }

  #seeDate(cells: Cells): void {
    const cell = this.#date === undefined ? "" : (cells.get(this.#date) ?? "").trim();
    if (cell === "") return;
    if (isClock(cell)) this.#clock ??= cell;
    else this.#hasDates = true;
  }

  #where(isMeant: (kinds: ColumnKinds, column: string) => boolean): Column[] {
    return this.#columns.filter(
      ([column, kinds]) => kinds.example !== "" && isMeant(kinds, column),
    );
  }

  /** A pair by its names, which are surer than numbers. */
  #asNamed(): Meant | undefined {
    const likely = this.#where((kinds) => kinds.has("degrees", "number", "angle"));
    const [pair] = namedPairs(likely.map(([column]) => column));
    return pair && { [pair[0]]: "lat", [pair[1]]: "lon" };
  }

  /** The options that would take columns for latitude and longitude, where they look like them. */
  #asPosition(): Meant | undefined {
    const missing = (["lat", "lon"] as const).filter((id) => !this.#plan.mapping.has(id));
    const named = missing.length === 2 ? this.#asNamed() : undefined;
    if (named) return named;
    const [first, second] = this.#where(
      ({ isOfDegrees }, column) => isOfDegrees && !MEASURED.test(column) && !isEdge(column),
    );
    if (first && missing.length === 1) return { [first[0]]: missing[0] ?? "lat" };
    if (first && second) return asPair(first, second);
    const [both] = this.#where((kinds) => kinds.isMostly("positions"));
    return both && { [both[0]]: "position" };
  }

  #asDate(): Meant | undefined {
    const [found] = [
      ...this.#where((kinds) => kinds.isOf("date")),
      ...this.#where((kinds) => kinds.isMostly("dates")),
    ];
    // Of the only column that is no number, some dates are enough.
    const [only, ...others] = this.#where((kinds) => kinds.has("date", "other"));
    const likely = found ?? (others.length === 0 && only?.[1].has("date") ? only : undefined);
    return likely && { [likely[0]]: "date" };
  }

  #positions(): ImportProblem[] {
    const metres = this.#where(({ largest }, column) => largest > 180 && isProjected(column));
    if (metres.length > 0)
      return [{ code: "coordinates-projected", detail: firstFew(metres.map(example)) }];
    const meant = this.#asPosition();
    // A count or a year is no position, though it is a number.
    const some = this.#where(
      (kinds, column) =>
        meant?.[column] !== undefined ||
        kinds.has("position", "angle") ||
        (kinds.isOfDegrees && !isEdge(column)),
    );
    // One number alone is no position.
    if (meant === undefined && some.length < 2) return [];
    return [
      { code: "coordinates-unknown", detail: firstFew(some.map(example)), ...meantAs(meant) },
    ];
  }

  #dates(isMap: boolean): ImportProblem[] {
    const meant = this.#asDate();
    const clocks = this.#clock === undefined ? [] : [`${this.#date ?? ""} (${this.#clock})`];
    const some = this.#where((kinds) => kinds.has("date", "other")).map(example);
    const detail = firstFew([...clocks, ...some]);
    // Places on a map need no date.
    if (detail === "" || (isMap && meant === undefined)) return [];
    return [{ code: "dates-unknown", detail, ...meantAs(meant) }];
  }

  /** More columns of dates than an event has; parts of one are no others. */
  #moreDates(told: readonly string[]): ImportProblem[] {
    const found = this.#where(
      (kinds, one) =>
        kinds.isMostly("marked") && !(told.includes(one) || isPartName(one) || MEASURED.test(one)),
    );
    return found.length === 0
      ? []
      : [{ code: "dates-unused", detail: firstFew(found.map(example)) }];
  }

  /** Columns that may say what happened, where none was taken for that. */
  #titles(): ImportProblem[] {
    const { mapping, recipe } = this.#plan;
    if (mapping.has("title") || recipe.title !== undefined) return [];
    const found = likelyTitles(this.#where(() => true));
    const [first, second] = found;
    if (!first) return [];
    const meant = second ? undefined : ({ [first[0]]: "title" } as const);
    return [{ code: "title-unknown", detail: firstFew(found.map(example)), ...meantAs(meant) }];
  }

  /** Of whom a story would make statements. */
  #people(): ImportProblem[] {
    const twice = this.#plan.problems.filter(({ code }) => code === "column-twice");
    const told = new Set(twice.map(({ column }) => column));
    const found = this.#where((kinds, one) => isOfPeople(one, kinds) && !told.has(one));
    const [first, ...others] = found;
    if (!first) return [];
    const at = others.length === 0 ? { column: first[0] } : {};
    return [{ code: "people-unused", detail: firstFew(found.map(example)), ...at }];
  }

  get #isPlaced(): boolean {
    const { mapping } = this.#plan;
    return mapping.has("position") || (mapping.has("lat") && mapping.has("lon"));
  }

  get #isDated(): boolean {
    const hasOnlyClocks = this.#clock !== undefined && !this.#hasDates;
    return this.#plan.mapping.has("year") || (this.#date !== undefined && !hasOnlyClocks);
  }

  /**
   * What no column was taken for; `isMap` says that rows have shapes of their own, or none. Of the
   * columns `told` it is said elsewhere what becomes of their dates.
   */
  problems(isMap: boolean, told: readonly string[]): ImportProblem[] {
    const { shape } = this.#plan;
    if (isMap && shape) return [];
    // What a known kind of file has beyond its fields is known, too.
    const isKnown = shape !== undefined && !shape.guesses;
    return [
      ...(isMap || this.#isPlaced ? [] : this.#positions()),
      ...(this.#isDated ? [] : this.#dates(isMap)),
      ...(this.#isDated && !isKnown ? this.#moreDates(told) : []),
      ...(isKnown ? [] : [...this.#titles(), ...this.#people()]),
    ];
  }

  /** What columns may be, for a table of which none is known. */
  get meant(): ReturnType<typeof meantAs> {
    return meantAs({ ...this.#asPosition(), ...this.#asDate() });
  }
}
