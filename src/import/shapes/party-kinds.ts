import type { Actor } from "../../story/records/actor.ts";

type Kind = Actor["type"];

/** ACLED codebook, “Inter” codes, and the words that stand for them. */
const INTER: Readonly<Record<string, Kind>> = {
  "1": "state-forces",
  "2": "rebel-group",
  "3": "political-militia",
  "4": "armed-group",
  "7": "civilians",
  "8": "external-forces",
  "state forces": "state-forces",
  "rebel group": "rebel-group",
  "political militia": "political-militia",
  "identity militia": "armed-group",
  civilians: "civilians",
  "external/other forces": "external-forces",
};

/** UCDP names states by their governments, and in one-sided violence the other side “Civilians” (GED codebook, `side_a`, `side_b`). */
const NAMED: readonly (readonly [name: RegExp, kind: Kind])[] = [
  [/^government of \S/i, "state"],
  [/^civilians$/i, "civilians"],
];

/** What a party is by its code; `undefined` where that says nothing that a story knows. */
export const kindOfCode = (code: string): Kind | undefined => {
  const key = code.toLowerCase();
  return Object.hasOwn(INTER, key) ? INTER[key] : undefined;
};

/** The same by its name, where a file has no codes. */
export const kindOfName = (name: string): Kind | undefined =>
  NAMED.find(([form]) => form.test(name.trim()))?.[1];
