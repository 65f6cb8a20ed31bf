import type { Axis } from "./axis.ts";
import type { Geometry } from "geojson";
import { turnedShape } from "../formats/geojson/eastward.ts";
import { turned } from "../formats/geojson/longitude.ts";
import { angleIn, angleTextOf } from "./angle-cells.ts";
import { angleFault } from "./angle-faults.ts";
import {
  isOnEarth,
  readAngle,
  readBeside,
  readPosition,
  together,
  type Angle,
  type Position,
} from "./coordinates.ts";
import type { KnownTo } from "./facts.ts";
import type { FieldRow } from "./field-row.ts";
import { severalPoints } from "./assemble/geometry.ts";
import { oddities } from "./oddities.ts";
import { heightsIn, shapeIn } from "./cell-shapes.ts";
import { viewIn } from "./pasted-positions.ts";
import { readSided } from "./sided-angle.ts";

/** Turned round it would be on Earth. */
const isSwapped = ({ lat, lon, within }: Position): boolean =>
  isOnEarth({ lat: lon, lon: lat, within });

/** The fields that a position stands in. */
type Written = readonly [lat: "lat" | "position", lon: "lon" | "position"];

const onEarth = (
  row: FieldRow,
  written: Position,
  detail: string,
  [ofLat, ofLon]: Written,
): Position => {
  const { isEastward } = row.context;
  const position = isEastward ? { ...written, lon: turned(written.lon) } : written;
  if (isOnEarth(position)) return position;
  if (isSwapped(position)) return row.fail("row-swapped", ofLat, { detail });
  const { lat, lon } = position;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 360)
    return row.fail("row-outside-world", ofLat, { detail });
  const meant = lon < 0 ? -turned(-lon) : turned(lon);
  return row.fail("row-beyond-180", ofLon, { detail, expected: `-180 … 180 (${lon} = ${meant})` });
};

const OTHER = { lat: "lon", lon: "lat" } as const;

const angleOf = (row: FieldRow, axis: Axis): Angle => {
  const { text, side } = angleIn(row, axis);
  const read = side
    ? readSided(text, axis, side)
    : readBeside(text, axis, angleTextOf(row, OTHER[axis]));
  if (read && typeof read !== "string") return read;
  const fault = isOther(text, axis) ? "row-wrong-axis" : angleFault(text);
  return row.fail(read ?? fault, axis, { detail: angleTextOf(row, axis) });
};

/** Of one angle alone, the other being none, only what lies outside of the world can be told. */
const checkAlone = (row: FieldRow, axis: Axis, angle: Angle | undefined): void => {
  const limit = axis === "lat" ? 90 : row.context.isEastward ? 360 : 180;
  if (angle && Math.abs(angle.degrees) > limit) row.fail("row-outside-world", axis);
};

const isOther = (cell: string, axis: Axis): boolean =>
  !readAngle(cell, axis) && readAngle(cell, OTHER[axis]) !== null;

/** A position of two columns. */
const pairOf = (row: FieldRow, lat: string, lon: string): Position | null => {
  // Two columns that are taken for one another are one mistake.
  if (isOther(lat, "lat") && isOther(lon, "lon")) row.fail("row-wrong-axis", "lat");
  const angles = (["lat", "lon"] as const).map((axis) => row.attempt(() => angleOf(row, axis)));
  const [north, east] = angles;
  if (north && east) return onEarth(row, together(north, east), `${lat}, ${lon}`, ["lat", "lon"]);
  checkAlone(row, "lat", north);
  checkAlone(row, "lon", east);
  return null;
};

const positionOf = (row: FieldRow): Position | null => {
  const [lat, lon] = [angleTextOf(row, "lat"), angleTextOf(row, "lon")];
  if (lat !== "" && lon !== "") return pairOf(row, lat, lon);
  const both = row.value("position");
  if (both !== "")
    return onEarth(row, readPosition(both) ?? row.fail(angleFault(both), "position"), both, [
      "position",
      "position",
    ]);
  if (lat !== "" || lon !== "") row.fail("row-half-position", lat === "" ? "lon" : "lat");
  return null;
};

/** From here on, in metres, half a map says nothing of a place. */
const WIDEST_VIEW = 100_000;

/** Whether the position stands in one cell, and not in two. */
const isInOneCell = (row: FieldRow): boolean =>
  angleTextOf(row, "lat") === "" || angleTextOf(row, "lon") === "";

/** How exactly a link says the place that has no pin: it is somewhere on the map that was shown. */
const viewedIn = (row: FieldRow): KnownTo | undefined => {
  const half = isInOneCell(row) ? viewIn(row.value("position")) : null;
  if (half === null) return undefined;
  const radiusM = Math.max(1, Number(half.toPrecision(2)));
  const basis = {
    en: "The file links to a part of a map without a pin, and the coordinates are its middle.",
    ar: "يشير الملف إلى جزء من خريطة بلا علامة، والإحداثيات وسطه.",
  };
  if (radiusM > WIDEST_VIEW) return { level: "region", kind: "site", isUnread: true, basis };
  const circle = {
    en: "The circle is about as wide as what is shown.",
    ar: "عرض الدائرة يقارب عرض الجزء الظاهر.",
  };
  return {
    level: "near",
    radiusM,
    basis: { en: `${basis.en} ${circle.en}`, ar: `${basis.ar} ${circle.ar}` },
  };
};

/** Digits of a number after its point, as it is written shortest. */
export const decimalsOf = (number: number): number => {
  const [digits = "", exponent = "0"] = String(number).split("e");
  return (digits.split(".")[1]?.length ?? 0) - Number(exponent);
};

/**
 * Degrees by which a shape's points may be off because of how they are written. Numbers keep no zeros at
 * their end, so the finest of them counts.
 */
const withinOf = (geometry: Geometry): number | undefined => {
  const points =
    geometry.type === "Point" ? [geometry] : severalPoints(geometry).map(({ point }) => point);
  if (points.length === 0) return undefined;
  const numbers = points.flatMap(({ coordinates }) => coordinates.slice(0, 2));
  return 0.5 / 10 ** Math.max(...numbers.map(decimalsOf));
};

/** Tells what of a shape may not be meant so; an archive draws no outlines. */
const noteOddities = (row: FieldRow, geometry: Geometry, id: "position" | "lat"): void => {
  for (const { code, ...found } of oddities(geometry, !row.context.mayBeLong))
    row.note(code, id, found);
};

interface Located {
  geometry: Geometry | null;
  /** Degrees by which a point may be off because of how it is written. */
  within: number | undefined;
  /** How exactly it is known where only a part of a map was linked. */
  known?: KnownTo;
}

/** The shape that a cell draws as WKT or WKB, where no other cells say a position. */
const drawnIn = (row: FieldRow): Geometry | null => {
  const isPair = angleTextOf(row, "lat") !== "" || angleTextOf(row, "lon") !== "";
  const change = row.context.isEastward ? turnedShape : undefined;
  const shape = isPair ? null : shapeIn(row.value("position"), change);
  if (shape?.fault) {
    const { code, detail, ...found } = shape.fault;
    return row.fail(code, "position", { ...found, ...(detail !== "" && { detail }) });
  }
  if (shape) noteOddities(row, shape.geometry, "position");
  return shape?.geometry ?? null;
};

/** The shape the file gives, else the point its cells do; and how exactly that is written. */
export const geometryOf = (row: FieldRow): Located => {
  const { geometry } = row.row;
  if (geometry) {
    noteOddities(row, geometry, "position");
    return { geometry, within: row.context.isOwn ? undefined : withinOf(geometry) };
  }
  const drawn = drawnIn(row);
  if (drawn) return { geometry: drawn, within: withinOf(drawn) };
  const position = positionOf(row);
  if (!position) return { geometry: null, within: undefined };
  const { lon, lat, within } = position;
  const heights = isInOneCell(row) ? heightsIn(row.value("position")) : [];
  const point: Geometry = { type: "Point", coordinates: [lon, lat, ...heights] };
  noteOddities(row, point, "lat");
  const known = viewedIn(row);
  return { geometry: point, within, ...(known && { known }) };
};
