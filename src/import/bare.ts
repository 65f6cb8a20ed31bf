import { withoutInvisible } from "../story/invisible.ts";

/** Headings as they are compared: small letters, no marks, `_` and `-` as blanks. */
export const bare = (heading: string): string =>
  withoutInvisible(heading)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
