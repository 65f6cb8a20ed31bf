import fc from "fast-check";
import type { Geometry, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { ofWkb } from "../../src/formats/wkb.ts";

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
interface Form {
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

const uint = (value: number, isLittle: boolean): number[] => {
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

const bytesOf = (shape: Geometry, form: Form): number[] => {
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

const forms = fc.record({
  isLittle: fc.boolean(),
  isExtended: fc.boolean(),
  hasHeight: fc.boolean(),
  hasMeasure: fc.boolean(),
});

const shapesOf = (length: number): fc.Arbitrary<Geometry> => {
  const position = fc.array(fc.double({ min: -90, max: 90, noNaN: true }), {
    minLength: length,
    maxLength: length,
  });
  const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });
  const of = <T>(type: string, coordinates: fc.Arbitrary<T>): fc.Arbitrary<Geometry> =>
    coordinates.map((made) => ({ type, coordinates: made }) as unknown as Geometry);
  const single = fc.oneof(
    of("Point", position),
    of("LineString", list(position)),
    of("Polygon", list(list(position))),
    of("MultiPoint", list(position)),
    of("MultiLineString", list(list(position))),
    of("MultiPolygon", list(list(list(position)))),
  );
  const collection = list(single).map((geometries): Geometry => ({
    type: "GeometryCollection",
    geometries,
  }));
  return fc.oneof(single, collection);
};

const shapesIn = (form: Form): fc.Arbitrary<readonly [Form, Geometry]> =>
  shapesOf(2 + Number(form.hasHeight) + Number(form.hasMeasure)).map((shape) => [form, shape]);

describe("well-known binary", () => {
  it("gives the shape that was written, in ISO’s form and PostGIS’s, with heights and measures", () => {
    fc.assert(
      fc.property(forms.chain(shapesIn), ([form, shape]) => {
        const srid = form.isExtended ? { srid: 4326 } : {};
        for (const one of [form, { ...form, ...srid }])
          expect(ofWkb(Uint8Array.from(bytesOf(shape, one)))).toEqual(shape);
      }),
    );
  });

  it("never reads beyond its end, whatever it says", () => {
    fc.assert(
      fc.property(forms.chain(shapesIn), fc.nat(), ([form, shape], at) => {
        const bytes = Uint8Array.from(bytesOf(shape, form));
        expect(() => ofWkb(bytes.slice(0, at % bytes.length))).toThrow(RangeError);
      }),
    );
    const long = [1, ...uint(2, true), ...uint(0xffffffff, true)];
    expect(() => ofWkb(Uint8Array.from(long))).toThrow("too many parts");
  });

  it("takes a measure that is not known for none, and no other system than WGS 84", () => {
    const form = { isLittle: true, isExtended: true, hasHeight: false, hasMeasure: true };
    const point: Geometry = { type: "Point", coordinates: [44.01, 36.19, Number.NaN] };
    const read = (srid: number) => ofWkb(Uint8Array.from(bytesOf(point, { ...form, srid })));
    expect(read(4979)).toEqual({ type: "Point", coordinates: [44.01, 36.19, 0] });
    expect(() => read(3857)).toThrow(RangeError);
  });
});
