import { decompress } from "fzstd";
import type { Compressors } from "hyparquet";

export const ZSTD: NonNullable<Compressors["ZSTD"]> = (input) => decompress(input);
