import { MAX_CHARACTERS } from "../story/parse/size-limits.ts";
import type { Problem } from "./problems.ts";

/** That a file has more of something than is read at once: UTF-16 code units where nothing is said. */
export const tooLarge = (
  found: number,
  most = MAX_CHARACTERS,
  of: "characters" | "bytes" | "rows" = "characters",
): Problem => ({
  code: "too-large",
  // Rows are not counted beyond what is read.
  detail: of === "rows" ? `> ${most} rows` : `${found} ${of}`,
  expected: `at most ${most} ${of}`,
});
