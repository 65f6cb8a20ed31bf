export { decompressBrotli as BROTLI } from "hyparquet-compressors/src/brotli.js";
