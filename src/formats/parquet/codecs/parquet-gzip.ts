import type { Compressors } from "hyparquet";
import { gunzip } from "hyparquet-compressors/src/gzip.js";

export const GZIP: NonNullable<Compressors["GZIP"]> = (input, length) =>
  gunzip(input, new Uint8Array(length));
