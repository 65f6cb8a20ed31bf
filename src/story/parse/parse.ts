import type { Check } from "../checks/check.ts";
import { CHECKS } from "../checks/index.ts";
import { ownFolder } from "../checks/own-folder.ts";
import { quoteDigests } from "../checks/quote-digests.ts";
import { relatedAmong } from "../checks/related-stories.ts";
import { issueCode, type IssueCodeId } from "../issue-codes.ts";
import type { Finding, Issue, Path } from "../issue.ts";
import { proveQuotes } from "../quote-proof/prove.ts";
import type { Collection, Story } from "../records/story.ts";
import { NEUTRAL_COLOUR } from "../types-of.ts";
import { draftOf, type Draft, type StoryFiles } from "./draft.ts";
import { isCause } from "./followers.ts";
import { tellOfLeftOut } from "./left-out.ts";
import { cut, resolveReferences } from "./references.ts";
import { tellTakenIds } from "./taken-ids.ts";
import { tellUnknownIds } from "./unknown-ids.ts";

/** A story with only what is good in it, and what was wrong with the rest. */
export interface ParsedStory {
  story: Story;
  issues: Issue[];
  /** How many events the file has, where some of them are left out. */
  eventsInFile?: number;
}

/** What the checks found bad: whole records, geometries of places, fields of records, colours of types. */
interface Bad {
  dropped: Set<object>;
  unplaced: Set<object>;
  fields: Map<object, Path>;
  faint: Set<object>;
}

const runChecks = (draft: Draft, checks: readonly Check[]): Bad => {
  const dropped = new Set<object>();
  const unplaced = new Set<object>();
  const fields = new Map<object, Path>();
  const faint = new Set<object>();
  const report = (code: IssueCodeId, record: object, at: Path, finding: Finding) => {
    const { remedy } = issueCode(code);
    const { among, id } = finding.missing ?? { among: [], id: "" };
    const follower = remedy === "drop-record" ? record : undefined;
    if (!among.some((list) => draft.passOver(list, id, follower)))
      draft.report(code, record, at, finding);
    if (remedy === "drop-record") dropped.add(record);
    if (remedy === "drop-geometry") unplaced.add(record);
    if (remedy === "drop-reference") fields.set(record, at);
    if (remedy === "neutral-colour") faint.add(record);
  };
  for (const check of checks) check(draft.story, report);
  return { dropped, unplaced, fields, faint };
};

const LISTS: readonly Collection[] = [
  "types",
  "sources",
  "actors",
  "places",
  "events",
  "quotes",
  "claims",
  "notes",
  "unmapped",
];

const keepGood = (draft: Draft, { dropped, unplaced, fields, faint }: Bad): Story => {
  const mended = (record: object): object => {
    const path = fields.get(record);
    if (!path && !unplaced.has(record) && !faint.has(record)) return record;
    const copy = {
      ...(path ? (cut(record, path) as object) : record),
      ...(unplaced.has(record) && { geometry: null }),
      ...(faint.has(record) && { colour: NEUTRAL_COLOUR }),
    };
    draft.moved(record, copy);
    return copy;
  };
  const lists = LISTS.map((key) => {
    const records: readonly object[] = draft.story[key];
    return [key, records.filter((record) => !dropped.has(record)).map(mended)];
  });
  return { ...draft.story, ...Object.fromEntries(lists) } as Story;
};

/** A file that could not be read explains what is missing from it, so that comes first. */
const inFileOrder = (a: Issue, b: Issue): number =>
  Number(isCause(b)) - Number(isCause(a)) ||
  b.file.localeCompare(a.file) ||
  a.line - b.line ||
  a.column - b.column;

/**
 * Parses the two files of a story. Never throws: every good record is kept, everything else is an
 * issue with file, line, column and what to do. After this nothing needs to be checked again.
 */
export const parseStory = (files: StoryFiles): ParsedStory => {
  const draft = draftOf(files);
  const proof = files.articleText === undefined ? [] : [proveQuotes(files.articleText)];
  const links = files.beside === undefined ? [] : [relatedAmong(files.beside)];
  const place = files.folder === undefined ? [] : [ownFolder(files.folder)];
  const digests = quoteDigests(files.articleText);
  const bad = runChecks(draft, [...CHECKS, digests, ...links, ...place, ...proof]);
  tellUnknownIds(draft, bad.dropped);
  tellTakenIds(draft, LISTS);
  tellOfLeftOut(draft);
  const story = resolveReferences(draft, keepGood(draft, bad));
  const { eventsInFile } = draft;
  return {
    story,
    issues: draft.issues().sort(inFileOrder),
    ...(eventsInFile > story.events.length && { eventsInFile }),
  };
};
