import { alsoWrong } from "../checks/also-wrong.ts";
import type { Report } from "../checks/check.ts";
import { nearestWord } from "../edit-distance.ts";
import { isFields, type Fields } from "../fields.ts";
import type { IssueCodeId } from "../issue-codes.ts";
import { makeIssue, type Finding, type Path } from "../issue.ts";
import { HEADER, OPTIONAL_COLLECTIONS, type Collection, type Story } from "../records/story.ts";
import { shown } from "./explain.ts";
import { Followers } from "./followers.ts";
import { IssueBook } from "./issue-book.ts";
import { FIELDS, misspelt } from "./misspelt.ts";
import { openJson, type JsonFile, type SourceFile } from "./read-json.ts";
import { readRecord, type Wrong } from "./read-record.ts";
import { MAX_BAD_RECORDS } from "./size-limits.ts";
import { standIns } from "./stand-ins.ts";
import { inOne } from "./unproved-quote.ts";
import { unreadOf, type Unread } from "./unread.ts";

type Schema = Parameters<typeof readRecord>[0];

/** The same finding, with where it was made said first. */
const within = (where: string, finding: Finding): Finding => ({
  ...finding,
  said: `${where}: ${finding.said ?? ""}`,
});

/** Reads the files of a story record by record; what is wrong with them goes into its book. */
export class StoryReader {
  readonly book = new IssueBook();
  readonly followers = new Followers(this.book);
  private readonly origins = new Map<object, { file: JsonFile; path: Path }>();

  /** Fields that stand in their file under another name, which is told. */
  private readonly misspelt = new Map<string, string>();

  /** Of each list, how many records its file has. */
  readonly lengths: Record<string, number> = {};

  /** Of each list, its records with wrong fields. */
  readonly unread: Record<string, Unread[]> = {};

  open(source: SourceFile, isPlaces = false): { file: JsonFile; fields: Fields } {
    const file = openJson(source, this.book);
    if (isFields(file.value)) {
      for (const { found, meant, finding } of misspelt(file.value, isPlaces)) {
        this.say("header-invalid", file, [found], finding);
        this.misspelt.set(meant, found);
      }
      return { file, fields: file.value };
    }
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
    const header: Record<string, unknown> = { ...standIns(id) };
    for (const [key, schema] of Object.entries(HEADER)) {
      const { record, invalid, unknown } = readRecord(schema, fields[key]);
      this.sayAll("unknown-field", file, [key], unknown);
      if (fields[key] === undefined && this.followers.isCut(file))
        this.followers.count(file, invalid.count);
      else if (!this.misspelt.has(key))
        this.sayAll("header-invalid", file, [key], invalid, `In the field “${key}”`);
      if (invalid.count === 0 && key !== "$schema") header[key] = record;
    }
    const slips = new Set(this.misspelt.values());
    const strange = Object.keys(fields).filter((key) => !FIELDS.includes(key) && !slips.has(key));
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
    if (Array.isArray(raw)) return this.records(file, key, raw as unknown[], schema);
    if (raw !== undefined || !OPTIONAL_COLLECTIONS.includes(key)) this.noList(file, key, raw);
    return [];
  }

  private noList(file: JsonFile, key: string, raw: unknown): void {
    if (raw === undefined && this.followers.isCut(file)) this.followers.count(file);
    else if (file.value !== undefined && !this.misspelt.has(key))
      this.say("header-invalid", file, [key], { expected: `a list “${key}”`, found: shown(raw) });
    this.followers.isUnread(file, this.misspelt.get(key) ?? key, key);
  }

  private records(file: JsonFile, key: string, raw: readonly unknown[], schema: Schema) {
    const good: object[] = [];
    this.lengths[key] = raw.length;
    let bad = 0;
    for (const [index, value] of raw.entries()) {
      const record = this.record(file, key, index, value, { schema, of: raw.length });
      if (record) good.push(record);
      else bad += 1;
      if (bad < MAX_BAD_RECORDS) continue;
      this.notRead(file, key, raw.length - index - 1);
      break;
    }
    return good;
  }

  private record(
    file: JsonFile,
    key: string,
    index: number,
    value: unknown,
    { schema, of }: { schema: Schema; of: number },
  ) {
    const base = [key, index];
    const { record, invalid: each, unknown } = readRecord(schema, value);
    const invalid = inOne(key, value, each);
    const id = isFields(value) && typeof value["id"] === "string" ? value["id"] : null;
    const name = id === null ? "" : ` (${id})`;
    if (id !== null) this.followers.isThere(file, key, index, id);
    if (invalid.count > 0 && this.followers.holdsMistake(file, key, index, of)) {
      this.followers.count(file, invalid.count);
      return null;
    }
    this.sayAll("unknown-field", file, base, unknown);
    this.sayAll("record-invalid", file, base, invalid, `${key}[${index}]${name}`);
    if (invalid.count > 0) {
      for (const { code, at, finding } of alsoWrong(key, value))
        this.say(code, file, [...base, ...at], finding);
      if (isFields(value)) this.leaveOut(file, base, value, invalid);
      return null;
    }
    this.remember(record as object, file, base);
    return record as object;
  }

  private leaveOut(file: JsonFile, base: Path, value: object, invalid: Wrong): void {
    this.remember(value, file, base);
    (this.unread[String(base[0])] ??= []).push(unreadOf(value, invalid));
  }

  private notRead(file: JsonFile, key: string, rest: number): void {
    const found = `${MAX_BAD_RECORDS} that are none`;
    this.followers.isUnread(file, key);
    this.say("header-invalid", file, [key], {
      expected: `a list “${key}” of records`,
      found,
      said: `Expected a list “${key}” of records, found ${found}; the ${rest} after them were not read.`,
    });
  }

  remember(record: object, file: JsonFile, path: Path): void {
    this.origins.set(record, { file, path });
  }

  originOf(record: object): { file: JsonFile; path: Path } | undefined {
    return this.origins.get(record);
  }

  readonly report: Report = (code, record, at, finding) => {
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

  readonly moved = (from: object, to: object): void => {
    const origin = this.origins.get(from);
    if (origin) this.origins.set(to, origin);
  };
}
