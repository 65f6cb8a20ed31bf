import type { OwnFolder } from "../checks/own-folder.ts";
import { nearestWord } from "../edit-distance.ts";
import type { IssueCodeId } from "../issue-codes.ts";
import { makeIssue, type Finding, type Issue, type Path } from "../issue.ts";
import {
  COLLECTIONS,
  HEADER,
  OPTIONAL_COLLECTIONS,
  type Collection,
  type Story,
} from "../records/story.ts";
import { Place } from "../records/place.ts";
import { readRecord, type Wrong } from "./read-record.ts";
import { openJson, type JsonFile, type SourceFile } from "./read-json.ts";
import { IssueBook } from "./issue-book.ts";
import { checkCollection } from "./collection.ts";
import { shown } from "./explain.ts";
import { standIns } from "./stand-ins.ts";
import { MAX_BAD_RECORDS } from "./size-limits.ts";

export interface StoryFiles {
  story: SourceFile;
  places: SourceFile;
  /** Stand-in for an unreadable id: the folder's name. */
  id: string;
  /** The article's own text, where the editor has it: then every quote is proved against it. */
  articleText?: string | undefined;
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
  /** Tells where the copy of a record stood. */
  moved: (from: object, to: object) => void;
}

type Fields = Record<string, unknown>;
type Schema = Parameters<typeof readRecord>[0];

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const FIELDS = [...Object.keys(HEADER), ...Object.keys(COLLECTIONS)];

/** The same finding, with where it was made said first. */
const within = (where: string, finding: Finding): Finding => ({
  ...finding,
  said: `${where}: ${finding.said ?? ""}`,
});

class Reader {
  readonly book = new IssueBook();
  private readonly origins = new Map<object, { file: JsonFile; path: Path }>();

  open(source: SourceFile): { file: JsonFile; fields: Fields } {
    const file = openJson(source, this.book);
    if (isFields(file.value)) return { file, fields: file.value };
    if (file.value !== undefined)
      this.say("not-a-story", file, [], {
        expected: "fields in { }",
        found: shown(file.value),
      });
    return { file: { ...file, value: undefined }, fields: {} };
  }

  say(code: IssueCodeId, file: JsonFile, path: Path, finding: Finding): void {
    this.book.add(file.name, code, () => makeIssue(code, file.locate(path), path, finding));
  }

  /** Says what is wrong within a record or a field of the header, as far as that is told. */
  private sayAll(code: IssueCodeId, file: JsonFile, base: Path, found: Wrong, where = ""): void {
    const told = found.tell(this.book.room(file.name, code));
    for (const { path, finding } of told)
      this.say(code, file, [...base, ...path], where === "" ? finding : within(where, finding));
    this.book.addUntold(file.name, code, found.count - told.length);
  }

  header(file: JsonFile, fields: Fields, id: string): Omit<Story, Collection> {
    const header: Fields = { ...standIns(id) };
    for (const [key, schema] of Object.entries(HEADER)) {
      const { record, invalid, unknown } = readRecord(schema, fields[key]);
      this.sayAll("unknown-field", file, [key], unknown);
      this.sayAll("header-invalid", file, [key], invalid, `In the field “${key}”`);
      if (invalid.count === 0 && key !== "$schema") header[key] = record;
    }
    const strange = Object.keys(fields).filter((key) => !FIELDS.includes(key));
    this.sayAll("unknown-field", file, [], {
      count: strange.length,
      tell: (most) =>
        strange.slice(0, most).map((key) => ({
          path: [key],
          finding: {
            expected: "a field of a story",
            found: `“${key}”`,
            nearest: nearestWord(key, FIELDS),
            said: `There is no field “${key}” in a story.`,
          },
        })),
    });
    return header as Omit<Story, Collection>;
  }

  list(file: JsonFile, fields: Fields, key: string, schema: Schema) {
    const raw = fields[key];
    if (!Array.isArray(raw)) {
      if (raw === undefined && OPTIONAL_COLLECTIONS.includes(key)) return [];
      if (file.value !== undefined)
        this.say("header-invalid", file, [key], {
          expected: `a list “${key}”`,
          found: shown(raw),
        });
      return [];
    }
    const good: object[] = [];
    let bad = 0;
    for (const [index, value] of (raw as unknown[]).entries()) {
      const record = this.record(file, key, index, value, schema);
      if (record) good.push(record);
      else bad += 1;
      if (bad < MAX_BAD_RECORDS) continue;
      this.unread(file, key, raw.length - index - 1);
      break;
    }
    return good;
  }

  private record(file: JsonFile, key: string, index: number, value: unknown, schema: Schema) {
    const base = [key, index];
    const { record, invalid, unknown } = readRecord(schema, value);
    const name = isFields(value) && typeof value["id"] === "string" ? ` (${value["id"]})` : "";
    this.sayAll("unknown-field", file, base, unknown);
    this.sayAll("record-invalid", file, base, invalid, `${key}[${index}]${name}`);
    if (invalid.count > 0) return null;
    this.remember(record as object, file, base);
    return record as object;
  }

  private unread(file: JsonFile, key: string, rest: number): void {
    const found = `${MAX_BAD_RECORDS} that are none`;
    this.say("header-invalid", file, [key], {
      expected: `a list “${key}” of records`,
      found,
      said: `Expected a list “${key}” of records, found ${found}; the ${rest} after them were not read.`,
    });
  }

  remember(record: object, file: JsonFile, path: Path): void {
    this.origins.set(record, { file, path });
  }

  readonly report: Draft["report"] = (code, record, at, finding) => {
    const origin = this.origins.get(record);
    if (!origin) throw new Error("A check reported a record that is not of this story.");
    const { file } = origin;
    this.book.add(file.name, code, () => {
      const path = [...origin.path, ...at];
      const issue = makeIssue(code, file.locate(path), path, finding);
      const id: unknown = Reflect.get(record, "id");
      return typeof id === "string" ? { ...issue, record: id } : issue;
    });
  };

  readonly moved: Draft["moved"] = (from, to) => {
    const origin = this.origins.get(from);
    if (origin) this.origins.set(to, origin);
  };
}

/** Reads both files record by record; whatever is valid is in the draft. */
export const draftOf = (files: StoryFiles): Draft => {
  const reader = new Reader();
  const { file, fields } = reader.open(files.story);
  const places = reader.open(files.places);
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
  const { report, moved } = reader;
  return { story, issues: () => reader.book.told(), report, moved };
};
