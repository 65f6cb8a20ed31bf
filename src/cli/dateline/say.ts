import type { Io } from "./io.ts";

/** “1 quote”, “2 quotes”. */
export const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

/** What `--json` prints: one value on standard output, for another program. */
export const printJson = ({ out }: Io, value: object): void =>
  out.write(`${JSON.stringify(value, null, 2)}\n`);
