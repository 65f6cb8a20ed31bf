import type { Geometry } from "geojson";
import type { FileMetaData, SchemaElement, SchemaTree } from "hyparquet";
import { withoutEmpty } from "../empty-shapes.ts";
import { madeShape } from "../made-shape.ts";
import { ofWkb, saysSystem } from "../wkb.ts";
import type { ShapeColumn } from "./geo.ts";

const asBytes = (element: SchemaElement): SchemaElement => {
  const plain = { ...element };
  delete plain.converted_type;
  delete plain.logical_type;
  return plain;
};

/** The description of a file whose WKB is bytes whatever else it is called: ClickHouse calls it a text. */
export const withBytes = (
  metadata: FileMetaData,
  roots: readonly SchemaTree[],
  shape: ShapeColumn | null,
): FileMetaData => {
  const column = roots.find(({ element }) => element.name === shape?.name)?.element;
  if (shape?.encoding !== "WKB" || !column) return metadata;
  const schema = metadata.schema.map((element) =>
    element === column ? asBytes(element) : element,
  );
  return { ...metadata, schema };
};

const ofBytes = (value: unknown): Geometry => {
  if (!(value instanceof Uint8Array)) throw new TypeError("no bytes");
  return ofWkb(value);
};

/** The byte with which WKB begins says in which order others are; with any other it is a text. */
const ofUnsaid = (value: unknown): Geometry | null =>
  value instanceof Uint8Array && (value[0] ?? 2) < 2 ? ofWkb(value) : null;

const ofPoint = (value: unknown): Geometry => {
  const { x, y } = value as { x: number; y: number };
  return { type: "Point", coordinates: [x, y] };
};

const MAKE = { WKB: ofBytes, point: ofPoint, unsaid: ofUnsaid } as const;

/** Makes shapes of a column's values. */
export class ShapeMaker {
  readonly #encoding: ShapeColumn["encoding"];
  /** Whether one was made of which no SRID says in which reference system it is. */
  isAnyUnsaid = false;

  constructor(encoding: ShapeColumn["encoding"]) {
    this.#encoding = encoding;
  }

  /** A row's shape as GeoJSON, `null` where there is none, or what is wrong with it. */
  of(value: unknown): ReturnType<typeof madeShape> {
    const shape = madeShape(() => {
      const made = value === null || value === undefined ? null : MAKE[this.#encoding](value);
      return made && withoutEmpty(made);
    });
    if (shape.geometry) this.isAnyUnsaid ||= !(value instanceof Uint8Array && saysSystem(value));
    return shape;
  }
}
