import type { CompressionCodec, Compressors, FileMetaData } from "hyparquet";

/** What undoes each compression but Snappy, which the reader itself knows; each fetched when a file has it. */
const LOADERS: Partial<Record<CompressionCodec, () => Promise<Compressors>>> = {
  GZIP: () => import("./codecs/parquet-gzip.ts"),
  ZSTD: () => import("./codecs/parquet-zstd.ts"),
  BROTLI: () => import("./codecs/parquet-brotli.ts"),
  LZ4: () => import("./codecs/parquet-lz4.ts"),
  LZ4_RAW: () => import("./codecs/parquet-lz4.ts"),
};

/** What undoes the compressions that a file has. */
export const compressorsOf = async ({ row_groups }: FileMetaData): Promise<Compressors> => {
  const codecs = new Set(
    row_groups.flatMap(({ columns }) => columns.flatMap(({ meta_data }) => meta_data?.codec ?? [])),
  );
  const loaders = [...codecs].flatMap((codec) => LOADERS[codec] ?? []);
  const loaded = await Promise.all(loaders.map((load) => load()));
  return Object.assign({}, ...loaded) as Compressors;
};
