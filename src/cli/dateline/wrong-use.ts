/** The command was called in a way it cannot follow: said in a sentence, exit code 2, no stack. */
export class WrongUse extends Error {}

type Checks<T extends readonly unknown[]> = { readonly [K in keyof T]: () => T[K] };

/** What all of the checks give, or all that is wrong use, told at once. */
export const allChecked = <T extends readonly unknown[]>(...checks: Checks<T>): T => {
  const wrong: string[] = [];
  const given = checks.map((check: () => unknown) => {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error;
      wrong.push(error.message);
      return undefined;
    }
  });
  if (wrong.length > 0) throw new WrongUse(wrong.join("\n"));
  return given as unknown as T;
};

/** A file that is there already and was not to be replaced. */
export const taken = (path: string): WrongUse =>
  new WrongUse(`${path} exists; nothing was written. With --force it is replaced.`);
