import type { OwnFolder } from "../checks/own-folder.ts";
import type { IssueCodeId } from "../issue-codes.ts";
import type { Finding, Issue, Path } from "../issue.ts";
import { Place } from "../records/place.ts";
import { COLLECTIONS, type Collection, type Story } from "../records/story.ts";
import { checkCollection } from "./collection.ts";
import { completeQuotes } from "../quote-proof/unproved.ts";
import type { SourceFile } from "./read-json.ts";
import { standIns } from "./stand-ins.ts";
import { StoryReader } from "./story-reader.ts";
import type { Unread } from "./unread.ts";

export interface StoryFiles {
  story: SourceFile;
  places: SourceFile;
  /** Stand-in for an unreadable id: the folder's name. */
  id: string;
  /** The article's own text, where the editor has it: then every quote is proved against it. */
  articleText?: string | undefined;
  /** Quotes that have only their words are read as the article's text completes them, where it is there. */
  completesQuotes?: boolean | undefined;
  /** Ids of the stories beside it, where they are known: then links to them are checked. */
  beside?: ReadonlySet<string> | undefined;
  /** The folder it lies in, where that is to be what a site needs. */
  folder?: OwnFolder | undefined;
}

/** A story whose records are each valid, before the checks that look across records. */
export interface Draft {
  story: Story;
  /** What was wrong, as far as it is told. */
  issues: () => Issue[];
  /** Adds an issue about a record (or, with the story itself, about the header). */
  report: (code: IssueCodeId, record: object, at: Path, finding: Finding) => void;
  /**
   * Whether a record is missing from a list only because its file could not be read, or because it was
   * left out: then what misses it is counted, not told. `follower` is the record that goes with it.
   */
  passOver: (list: Collection, id: string, follower?: object) => boolean;
  /** Ids of all that is in a list's file, whatever becomes of it. */
  idsOf: (list: Collection) => Iterable<string>;
  /** Whether a record is in its list's file, or may be in what of that could not be read. */
  mayBeThere: (list: Collection, id: string) => boolean;
  /** Of each list, the records with wrong fields: they are not in the story. */
  unread: Partial<Record<Collection, readonly Unread[]>>;
  /** How many events there are in their file, whatever becomes of them. */
  eventsInFile: number;
  /** Tells where the copy of a record stood. */
  moved: (from: object, to: object) => void;
}

const withQuotes = (
  fields: Record<string, unknown>,
  { articleText, completesQuotes }: StoryFiles,
): Record<string, unknown> =>
  completesQuotes === true && articleText !== undefined && Array.isArray(fields["quotes"])
    ? { ...fields, quotes: completeQuotes(fields, articleText).quotes }
    : fields;

/** Reads both files record by record; whatever is valid is in the draft. */
export const draftOf = (files: StoryFiles): Draft => {
  const reader = new StoryReader();
  const { file, fields: read } = reader.open(files.story);
  const fields = withQuotes(read, files);
  const places = reader.open(files.places, true);
  if (places.file.value !== undefined)
    for (const { code, path, finding } of checkCollection(places.fields))
      reader.say(code, places.file, path, finding);
  const lists = Object.entries(COLLECTIONS).map(([key, schema]) => [
    key,
    reader.list(file, fields, key, schema),
  ]);
  const story = {
    ...(file.value === undefined ? standIns(files.id) : reader.header(file, fields, files.id)),
    ...Object.fromEntries(lists),
    places: reader.list(places.file, places.fields, "features", Place),
  } as Story;
  reader.remember(story, file, []);
  const { report, moved, followers } = reader;
  const sourceOf = (list: Collection) => (list === "places" ? places.file : file);
  const keyOf = (list: Collection) => (list === "places" ? "features" : list);
  const passOver: Draft["passOver"] = (list, id, follower) => {
    const source = sourceOf(list);
    const isCut = followers.isCut(source);
    if (isCut) followers.count(source);
    return isCut || followers.missed(keyOf(list), id, follower && reader.originOf(follower));
  };
  return {
    story,
    issues: () => followers.told(),
    report,
    moved,
    passOver,
    idsOf: (list) => followers.idsOf(keyOf(list)),
    mayBeThere: (list, id) =>
      followers.isCut(sourceOf(list)) || followers.mayBeThere(keyOf(list), id),
    eventsInFile: reader.lengths["events"] ?? 0,
    unread: { ...reader.unread, places: reader.unread["features"] ?? [] },
  };
};
