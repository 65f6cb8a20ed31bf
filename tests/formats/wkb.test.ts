import fc from "fast-check";
import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { ofWkb } from "../../src/formats/wkb.ts";
import { bytesOf, uint, type Form } from "./wkb-bytes.ts";

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

const FORM: Form = { isLittle: true, isExtended: true, hasHeight: false, hasMeasure: false };
const POINT: Geometry = { type: "Point", coordinates: [44.01, 36.19] };

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
    expect(() => ofWkb(Uint8Array.from([...bytesOf(POINT, FORM), 0]))).toThrow("more bytes");
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
