import type { PartFile, PartReading } from "../../formats/parts.ts";

type OpenParts = (file: PartFile) => Promise<PartReading>;

const parquet: OpenParts = async (file) =>
  (await import("../../formats/parquet/read-parquet.ts")).readParquet(file);

const flatGeobuf: OpenParts = async (file) =>
  (await import("../../formats/flatgeobuf/read-flatgeobuf.ts")).readFlatGeobuf(file);

/** Files of which any part can be read; what reads them is fetched when there is one. */
const KINDS: Readonly<Record<string, OpenParts>> = {
  parquet,
  geoparquet: parquet,
  fgb: flatGeobuf,
};

/** Their extensions, without the dot. */
export const PART_EXTENSIONS: readonly string[] = Object.keys(KINDS);

/** Opens such a file by its name's extension, which is one of these; never throws. */
export const openParts: OpenParts = async (file) => {
  const extension = file.name.slice(file.name.lastIndexOf(".") + 1).toLowerCase();
  const open = Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined;
  if (!open) throw new RangeError(`Expected one of ${PART_EXTENSIONS.join(", ")}.`);
  return open(file);
};
