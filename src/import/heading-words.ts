import { bare } from "./bare.ts";
import { eachNumber } from "./heading-endings.ts";

/** Words between blanks, as those of headings are compared. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(bare));

/** The words of a heading, also of one in CamelCase. */
export const headingWords = (heading: string): string[] =>
  bare((eachNumber(heading)[1] ?? heading).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "))
    .split(" ")
    .filter((word) => word !== "");
