import { withWesternDigits } from "../story/western-digits.ts";

/** Words of ASCII, as most cells are: nothing of them is read as something else. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** A cell as it is read: Western digits and signs, no blanks round it, no marks of direction. */
export const plain = (cell: string): string =>
  PLAIN.test(cell)
    ? cell
    : withWesternDigits(cell)
        .replace(/\p{Cf}/gu, "")
        .replaceAll("\u066b", ".")
        .replace(/[\u2010-\u2015\u2212]/g, "-")
        .replace(/[\s\u00a0]+/g, " ")
        .trim();
