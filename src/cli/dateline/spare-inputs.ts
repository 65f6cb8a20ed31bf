import type { Files } from "./io.ts";
import { WrongUse } from "./wrong-use.ts";

/** Refuses to write over a file that is read: `--force` is for what an earlier run has written. */
export const spareInputs = (
  read: readonly string[],
  written: readonly string[],
  { real }: Files,
): void => {
  const inputs = new Set(read.map(real));
  const both = written.find((path) => inputs.has(real(path)));
  if (both !== undefined)
    throw new WrongUse(
      `${both} is read, so it cannot be written over or taken away as well; nothing was written. Name another place for what is written.`,
    );
};
