/** Shapes of ISO 13249-3 that GeoJSON does not have, by their numbers in WKB and FlatGeobuf. */
const NAMES: Readonly<Record<number, string>> = {
  8: "CircularString",
  9: "CompoundCurve",
  10: "CurvePolygon",
  11: "MultiCurve",
  12: "MultiSurface",
  13: "Curve",
  14: "Surface",
  15: "PolyhedralSurface",
  16: "TIN",
  17: "Triangle",
};

/** A shape of one of these; its message is the name. */
export class OtherShape extends RangeError {}

const WKT = new RegExp(
  String.raw`^(?:SRID=\d+; ?)?(${Object.values(NAMES).join("|")}) ?(?:ZM?|M)? ?\(`,
  "i",
);

/** Throws where a number is that of such a shape. */
export const refuseNumber = (kind: number): void => {
  const { [kind]: name } = NAMES;
  if (name !== undefined) throw new OtherShape(name);
};

/** Throws where a text is such a shape as WKT. */
export const refuseText = (text: string): void => {
  const [, name] = WKT.exec(text) ?? [];
  if (name !== undefined) throw new OtherShape(name);
};
