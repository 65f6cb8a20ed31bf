export {
  decompressLz4 as LZ4,
  decompressLz4Raw as LZ4_RAW,
} from "hyparquet-compressors/src/lz4.js";
