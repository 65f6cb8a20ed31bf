import type { CompressionCodec, Compressors, FileMetaData } from "hyparquet";

/** What undoes each compression but Snappy, which the reader itself knows; each fetched when a file has it. */
const LOADERS: Partial<Record<CompressionCodec, () => Promise<Compressors>>> = {
  GZIP: async () => {
    const { gunzip } = await import("hyparquet-compressors/src/gzip.js");
    return { GZIP: (input, length) => gunzip(input, new Uint8Array(length)) };
  },
  ZSTD: async () => {
    const { decompress } = await import("fzstd");
    return { ZSTD: (input) => decompress(input) };
  },
  BROTLI: async () => {
    const { decompressBrotli } = await import("hyparquet-compressors/src/brotli.js");
    return { BROTLI: decompressBrotli };
  },
  LZ4: async () => {
    const { decompressLz4 } = await import("hyparquet-compressors/src/lz4.js");
    return { LZ4: decompressLz4 };
  },
  LZ4_RAW: async () => {
    const { decompressLz4Raw } = await import("hyparquet-compressors/src/lz4.js");
    return { LZ4_RAW: decompressLz4Raw };
  },
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
