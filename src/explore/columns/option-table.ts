/** The options of a facet: the code of an option is its place among `ids`. */
export interface OptionTable {
  ids: readonly string[];
  codes: ReadonlyMap<string, number>;
}

export const optionTable = (ids: Iterable<string>): OptionTable => {
  const all = [...new Set(ids)];
  return { ids: all, codes: new Map(all.map((id, code) => [id, code])) };
};

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Room for so many codes below a limit, in the narrowest type that holds each of them. */
export const codesBelow = (limit: number, size: number): Codes =>
  new (limit <= 0x100 ? Uint8Array : limit <= 0x10000 ? Uint16Array : Uint32Array)(size);

/** Room for so many codes of a table. */
export const codesFor = ({ ids: { length } }: OptionTable, size: number): Codes =>
  codesBelow(length, size);
