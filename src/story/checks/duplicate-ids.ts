import type { Check } from "./check.ts";

const LISTS = [
  "types",
  "sources",
  "actors",
  "places",
  "events",
  "quotes",
  "claims",
  "notes",
  "unmapped",
] as const;

/** Within a list an id names one record; the first keeps it. */
export const duplicateIds: Check = (story, report) => {
  for (const list of LISTS) {
    const seen = new Set<string>();
    for (const record of story[list]) {
      if (seen.has(record.id))
        report("duplicate-id", record, ["id"], {
          expected: "an id of its own",
          found: `“${record.id}”`,
          said: `The id “${record.id}” is taken by an earlier record.`,
        });
      seen.add(record.id);
    }
  }
};
