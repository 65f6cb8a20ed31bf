import type { Check, Report } from "../checks/check.ts";
import { CHECKS } from "../checks/index.ts";
import type { IssueCodeId } from "../issue-codes.ts";
import type { Path } from "../issue.ts";
import type { Collection, Story } from "../records/story.ts";
import type { Draft } from "./draft.ts";

/**
 * Lists whose records can be looked at in spite of a field that cannot be read: those of quotes are proved,
 * and places are looked at as they are read (`also-wrong-places.ts`), also where an outline is half legible.
 */
const LISTS: readonly Collection[] = ["types", "sources", "events", "claims", "notes"];

/** So many of a list are looked at: a file that is wrong throughout has the same mistake in each record. */
const MOST = 100;

/** What is told of every record that is left out, elsewhere. */
const TOLD: ReadonlySet<IssueCodeId> = new Set([
  "dangling-reference",
  "duplicate-id",
  "edtf-syntax",
  "event-type-unknown",
  "time-zone-unknown",
  "type-contrast",
] satisfies IssueCodeId[]);

/** Fields of a record's own that a check reads together. */
const TOGETHER: readonly (readonly string[])[] = [
  ["facet", "value"],
  ["places", "unplaced"],
  ["claimant", "evidence"],
  ["supersedes", "event", "facet", "claimant", "stated"],
];

const begins = (path: Path, with_: Path): boolean => with_.every((step, n) => path[n] === step);

/** Whether what a check says at a place may only follow from the field that cannot be read. */
const follows = (at: Path, wrong: Path): boolean => {
  if (begins(at, wrong) || begins(wrong, at)) return true;
  const within = wrong.slice(0, -1);
  // Fields of a record itself have mostly nothing to do with one another; those of an object in it have.
  if (within.length > 0) return begins(at, within);
  return TOGETHER.some((names) => [wrong, at].every(([name]) => names.includes(String(name))));
};

const without = (value: unknown, [step, ...rest]: Path): unknown => {
  if (step === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return value.flatMap((item: unknown, n) => {
      if (n !== step) return [item];
      return rest.length === 0 ? [] : [without(item, rest)];
    });
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
      if (key !== step) return [[key, item]];
      return rest.length === 0 ? [] : [[key, without(item, rest)]];
    }),
  );
};

/** A check needs a field that is not there: then nothing is known of it. */
const attempt = (check: Check, story: Story, report: Report): void => {
  try {
    check(story, report);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
  }
};

/**
 * Runs the checks on records that are left out for a field that cannot be read, without that field, so
 * that one run tells all there is to mend. What may only follow from the field is not told.
 */
export const tellOfLeftOut = (draft: Draft): void => {
  for (const list of LISTS)
    for (const { record, wrong } of (draft.unread[list] ?? []).slice(0, MOST)) {
      // From its end, so that what is taken out of a list moves nothing that is still to be taken out.
      const left = wrong.toReversed().reduce<unknown>(without, record) as object;
      const story = { ...draft.story, [list]: [...draft.story[list], left] };
      const report: Report = (code, of, at, finding) => {
        if (of !== left || TOLD.has(code) || finding.missing !== undefined) return;
        if (wrong.some((path) => follows(at, path))) return;
        draft.report(code, record, at, finding);
      };
      for (const check of CHECKS) attempt(check, story, report);
    }
};
