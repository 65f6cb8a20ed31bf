/**
 * The part of Papa Parse that is used. `@types/papaparse` would bring the types of Node and DOM into
 * the core, which must compile without them.
 */
declare module "papaparse" {
  interface Parsed {
    data: string[][];
    meta: { delimiter: string; linebreak: string; cursor: number };
    errors: { code: string; message: string; row?: number; index?: number }[];
  }
  /** What `parse` works with: a text without more of it to come, or with (`ignoreLastRow`). */
  interface Parser {
    parse: (text: string, baseIndex: number, ignoreLastRow: boolean) => Parsed;
  }
  interface Papa {
    Parser: new (config: { delimiter: string; newline: string }) => Parser;
    unparse: (rows: readonly (readonly unknown[])[], config: { newline: string }) => string;
    parse: (
      text: string,
      config: { preview: number; skipEmptyLines: boolean; delimiter: string },
    ) => Parsed;
  }
  const papa: Papa;
  export default papa;
}
