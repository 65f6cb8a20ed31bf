import { field, FIELD_IDS, type FieldId } from "../fields.ts";
import type { Mapping } from "../mapping.ts";
import type { SheetKind } from "../sheet.ts";
import { acled } from "./acled.ts";
import { archiveRows } from "./archive-rows.ts";
import { ownPlaces } from "./dateline-places.ts";
import { earlierFeatures, ownFeatures, ownTable } from "./dateline.ts";
import { linkedPlaces } from "./linked-places.ts";
import type { Shape } from "./shape.ts";
import { timemap } from "./timemap.ts";
import { ucdp } from "./ucdp.ts";
import { umap } from "./umap.ts";

/** Every shape that is known by its columns. To add one: a file beside this and its line here. */
const SHAPES: readonly Shape[] = [
  ownTable,
  ownFeatures,
  earlierFeatures,
  archiveRows,
  acled,
  ucdp,
  // Its places are Linked Places, too, with more of their own.
  ownPlaces,
  linkedPlaces,
  timemap,
];

/** Shapes of files that are known as a whole. */
const KINDS: Readonly<Record<SheetKind, Shape>> = { umap };

/** The shape a file has, where it has one that is known; `kind` is what is known of it as a whole. */
export const shapeOf = (columns: readonly string[], kind?: SheetKind): Shape | undefined =>
  kind
    ? KINDS[kind]
    : SHAPES.find(
        ({ needs, anyOf }) =>
          needs.every((column) => columns.includes(column)) &&
          (anyOf?.some((column) => columns.includes(column)) ?? true),
      );

/** The mapping of a known shape, as far as the file has its columns. */
export const mappingOf = ({ map }: Shape, columns: readonly string[]): Mapping => {
  const found = FIELD_IDS.map((id): [FieldId, string[]] => {
    const there = (map[id] ?? []).filter((column) => columns.includes(column));
    return [id, field(id).many ? there : there.slice(0, 1)];
  });
  return new Map(found.filter(([, there]) => there.length > 0));
};
