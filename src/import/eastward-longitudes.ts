import { areMany, eastwardFound, positionsOf, turnedShape } from "../formats/geojson/eastward.ts";
import { ANGLE_PARTS } from "./angle-fields.ts";
import type { Axis } from "./axis.ts";
import { readAngle, readPosition } from "./coordinates.ts";
import { drawnShape } from "./cell-shapes.ts";
import { seen } from "./cell-seen.ts";
import type { FieldId } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import type { Side } from "./sides.ts";
import type { Cells, ImportProblem, RowSpot } from "./sheet.ts";

type Degrees = Readonly<Record<Axis, number>>;

/** The positions of a row, and whether what of them is beyond 180 can be turned. */
interface Found {
  positions: readonly Degrees[];
  column: string;
  isTurnable: boolean;
}

/** Most cells are plain numbers, which need no closer look. */
const degreesIn = (cell: string, axis: Axis): number => {
  const number = cell === "" ? NaN : Number(cell);
  return Number.isNaN(number) ? (readAngle(seen(cell), axis)?.degrees ?? NaN) : number;
};

/** What in a cell of a whole position may be a longitude below 0 or beyond 180. */
const TELLING = /[-−–‐WO]|(?<!\d)(?:1[89]\d|[2-9]\d\d)(?!\d)/i;

/** Neither of the two is one: a mark that there is no position, such as 9999. */
const isNone = ({ lat, lon }: Degrees): boolean => Math.abs(lat) > 90 && Math.abs(lon) > 360;

/** Not counted eastwards from 0 to 360, or no position. */
const isOtherwise = ({ lat, lon }: Degrees): boolean => lon < 0 || lon > 360 || Math.abs(lat) > 90;

/**
 * Looks whether a table counts its longitudes eastwards from 0 to 360, as data of oceans and climate
 * have them: one in ten or more is beyond 180, and none is negative, beyond 360 or beside a latitude that is none.
 */
export class EastwardLongitudes {
  readonly #columns: Readonly<Record<Axis | "position", string | undefined>>;
  #isPossible: boolean;
  #first: { at: RowSpot; column: string; lon: number } | undefined;
  #turned = 0;
  #beyond = 0;
  #all = 0;

  constructor(mapping: Mapping, sides: ReadonlyMap<string, Side>) {
    const first = (id: FieldId): string | undefined => mapping.get(id)?.[0];
    this.#columns = { lat: first("lat"), lon: first("lon"), position: first("position") };
    // What says a side in words or columns of its own counts from 0 in both directions.
    const side = sides.get(this.#columns.lon ?? "");
    const isSided = ANGLE_PARTS.some((id) => mapping.has(id));
    this.#isPossible = !isSided && (side === undefined || side === "E");
  }

  #pairIn(cells: Cells): Found | null {
    const { lat = "", lon: column = "" } = this.#columns;
    const [north = "", east = ""] = [cells.get(lat), cells.get(column)];
    if (north === "" || east === "") return null;
    const pair = { lat: degreesIn(north, "lat"), lon: degreesIn(east, "lon") };
    return { positions: isNone(pair) ? [] : [pair], column, isTurnable: true };
  }

  #positionIn(cell: string, column: string): Found | null {
    const read = TELLING.test(cell) ? readPosition(seen(cell)) : null;
    if (!read) this.#all += 1;
    return read && { positions: isNone(read) ? [] : [read], column, isTurnable: true };
  }

  /** What a cell of its own says, a position or a shape. */
  #cellIn(cells: Cells): Found | null {
    const { position: column = "" } = this.#columns;
    const cell = cells.get(column) ?? "";
    if (cell === "") return null;
    const shape = drawnShape(seen(cell));
    if (shape === null) return this.#positionIn(cell, column);
    const positions = positionsOf(shape).map(([lon, lat]) => ({ lat, lon }));
    return { positions, column, isTurnable: turnedShape(shape) !== shape };
  }

  see(cells: Cells, at: RowSpot): void {
    const found = this.#isPossible ? (this.#pairIn(cells) ?? this.#cellIn(cells)) : null;
    if (found && found.positions.length > 0) this.#add(found, at);
  }

  #add({ positions, column, isTurnable }: Found, at: RowSpot): void {
    this.#all += 1;
    if (positions.some(isOtherwise)) this.#isPossible = false;
    const { lon } = positions.find((one) => one.lon > 180) ?? {};
    if (lon === undefined) return;
    this.#beyond += 1;
    if (!isTurnable) return;
    this.#first ??= { at, column, lon };
    this.#turned += 1;
  }

  /** Whether longitudes beyond 180 are those of west. */
  get isEastward(): boolean {
    return this.#isPossible && areMany(this.#beyond, this.#all);
  }

  get problems(): ImportProblem[] {
    if (!this.isEastward || !this.#first) return [];
    const { at, column, lon } = this.#first;
    const detail = eastwardFound(lon, this.#turned);
    return [{ ...at, code: "position-eastward", detail, column }];
  }
}
