/**
 * The part of Papa Parse that is used. `@types/papaparse` would bring the types of Node and DOM into
 * the core, which must compile without them.
 */
declare module "papaparse" {
  interface Papa {
    unparse: (rows: readonly (readonly unknown[])[], config: { newline: string }) => string;
    parse: (
      text: string,
      config: { preview: number; skipEmptyLines: boolean; delimiter: string },
    ) => {
      data: string[][];
      meta: { delimiter: string };
      errors: { code: string; message: string; row?: number }[];
    };
  }
  const papa: Papa;
  export default papa;
}
