import { partSource } from "../../import/archive/part-source.ts";
import { tableSource, type SheetSource } from "../../import/archive/sheet-source.ts";
import type { Recipe } from "../../import/options.ts";
import { piecesOf } from "./pieces.ts";

/** A table of which no more is in memory than what is being read. */
export const tableOf = (name: string, file: Blob, recipe: Recipe): SheetSource =>
  tableSource(
    {
      path: name,
      size: file.size,
      pieces: () => piecesOf(file),
      decoderOf: (encoding) => new TextDecoder(encoding),
    },
    recipe,
  );

/** Parquet or FlatGeobuf in the same way. */
export const partsOf = (name: string, file: Blob): Promise<SheetSource> =>
  partSource({
    name,
    size: file.size,
    slice: (start, end) => file.slice(start, end).arrayBuffer(),
  });
