import type { Geometry, Position } from "geojson";

const KINDS = [
  "Point",
  "LineString",
  "Polygon",
  "MultiPoint",
  "MultiLineString",
  "MultiPolygon",
  "GeometryCollection",
];

/** How a file says what its shapes have. */
export interface Form {
  isLittle: boolean;
  /** EWKB, the form of PostGIS, else that of ISO. */
  isExtended: boolean;
  hasHeight: boolean;
  hasMeasure: boolean;
  srid?: number;
}

const wordOf = (kind: number, { isExtended, hasHeight, hasMeasure, srid }: Form): number => {
  if (!isExtended) return kind + (hasHeight ? 1000 : 0) + (hasMeasure ? 2000 : 0);
  const bits = (hasHeight ? 0x80000000 : 0) + (hasMeasure ? 0x40000000 : 0);
  return kind + bits + (srid === undefined ? 0 : 0x20000000);
};

export const uint = (value: number, isLittle: boolean): number[] => {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, isLittle);
  return [...new Uint8Array(view.buffer)];
};

const doubles = (values: readonly number[], isLittle: boolean): number[] =>
  values.flatMap((value) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value, isLittle);
    return [...new Uint8Array(view.buffer)];
  });

const listed = <T>(list: readonly T[], form: Form, one: (item: T) => number[]): number[] => [
  ...uint(list.length, form.isLittle),
  ...list.flatMap(one),
];

/** A shape as well-known binary. */
export const bytesOf = (shape: Geometry, form: Form): number[] => {
  const inner = { ...form };
  delete inner.srid;
  const at = (position: Position) => doubles(position, form.isLittle);
  const line = (positions: Position[]) => listed(positions, form, at);
  const parts = (type: string, all: unknown[]) =>
    listed(all, form, (coordinates) => bytesOf({ type, coordinates } as Geometry, inner));
  const made = {
    Point: (of: Position) => at(of),
    LineString: line,
    Polygon: (of: Position[][]) => listed(of, form, line),
    MultiPoint: (of: Position[]) => parts("Point", of),
    MultiLineString: (of: Position[][]) => parts("LineString", of),
    MultiPolygon: (of: Position[][][]) => parts("Polygon", of),
  };
  const { isLittle, srid } = form;
  return [
    isLittle ? 1 : 0,
    ...uint(wordOf(KINDS.indexOf(shape.type) + 1, form), isLittle),
    ...(form.isExtended && srid !== undefined ? uint(srid, isLittle) : []),
    ...(shape.type === "GeometryCollection"
      ? listed(shape.geometries, form, (one) => bytesOf(one, inner))
      : made[shape.type](shape.coordinates as never)),
  ];
};
