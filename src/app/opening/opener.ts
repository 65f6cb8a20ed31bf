import { readArchive } from "../../formats/archive/read.ts";
import { candidates, nameOf, type Candidate } from "../../import/opening/candidates.ts";
import { idOf, isReadable, openDraft, openStory, type Given } from "../../import/opening/opened.ts";
import { STORY_PARTS } from "../../import/opening/story-parts.ts";
import { said, tableView } from "../../import/opening/table.ts";
import { namedEncoding, type NamedEncoding } from "../../import/encodings.ts";
import { importFile } from "../../import/import-file.ts";
import type { Imported } from "../../import/imported.ts";
import type { ImportProblem } from "../../import/sheet.ts";
import { rejectsTable } from "../../import/rejects.ts";
import type {
  FromOpener,
  GivenFile,
  OpenFailure,
  TableChoices,
  ToOpener,
} from "./opener-messages.ts";

/** What is looked at, in bytes; the readers have bounds of their own below this. */
const MAX_BYTES = 100_000_000;

const decode = (bytes: Uint8Array, encoding: NamedEncoding): string =>
  new TextDecoder(encoding).decode(bytes);

const isZip = (path: string): boolean => /\.zip$/i.test(path);

/** Opens what the reader gave; at work in a thread of its own, and as long as the dialog is open. */
export class Opener {
  private readonly tell: (message: FromOpener) => void;
  private readonly today: string;
  private files = new Map<string, Blob>();
  private found: Candidate[] = [];
  /** What the story is said to come from, where that is not the path of what was opened. */
  private given = "";
  /** The page's language, for what is handed out. */
  private lang = "en";
  /** Name of the file that is being read. */
  private reading = "";
  private table: { name: string; bytes: Uint8Array; imported?: Imported } | null = null;

  constructor(tell: (message: FromOpener) => void, today: string) {
    this.tell = tell;
    this.today = today;
  }

  async receive(message: ToOpener): Promise<void> {
    try {
      if (message.is === "look") await this.look(message.files, message.lang);
      else if (message.is === "choose") await this.choose(message.path, message.choices);
      else if (message.is === "read") this.read(message.choices);
      else this.make();
    } catch {
      // Mostly a file that was moved, or changed, since it was chosen.
      this.fail("not-readable", this.reading);
    }
  }

  private fail(why: OpenFailure, detail = "", problems: readonly ImportProblem[] = []): void {
    this.tell({ is: "failed", why, detail, problems: problems.map(said) });
  }

  private async look(given: readonly GivenFile[], lang: string): Promise<void> {
    this.lang = lang;
    this.tell({ is: "at", stage: "reading", done: 0, total: 0 });
    const [only, ...others] = given;
    const problems: ImportProblem[] = [];
    this.files = new Map(given.map(({ path, file }) => [path, file]));
    if (only && others.length === 0 && isZip(only.path)) {
      this.given = nameOf(only.path);
      const bytes = await this.bytesOf(only.path);
      if (!bytes) return;
      const archive = readArchive(bytes);
      problems.push(...archive.problems);
      this.files = new Map(
        archive.files.map(({ path, bytes: content }) => [path, new Blob([content as BlobPart])]),
      );
    }
    this.found = candidates([...this.files.keys()]);
    const [first, ...more] = this.found;
    if (this.files.size === 0 && problems.length > 0)
      return this.fail("not-readable", this.given, problems);
    if (!first) return this.fail("nothing-known", [...this.files.keys()].join(", "), problems);
    if (more.length > 0) return this.tell({ is: "several", paths: this.found.map((c) => c.path) });
    await this.choose(first.path, { map: {}, lang });
  }

  private async choose(path: string, choices: TableChoices): Promise<void> {
    const candidate = this.found.find((one) => one.path === path);
    if (!candidate) return this.fail("nothing-known", path);
    if (candidate.kind === "story") return this.open(candidate);
    const bytes = await this.bytesOf(path);
    if (!bytes) return;
    this.table = { name: nameOf(path), bytes };
    this.read(choices);
  }

  private async open({ path, parts }: Extract<Candidate, { kind: "story" }>): Promise<void> {
    const given: Partial<Record<keyof typeof parts, Given>> = {};
    for (const part of ["story", "places", "article"] as const) {
      const file = this.files.get(parts[part] ?? "");
      if (!file) continue;
      this.reading = STORY_PARTS[part];
      given[part] = isReadable(file.size)
        ? { bytes: new Uint8Array(await file.arrayBuffer()) }
        : { size: file.size };
    }
    this.tell({ is: "at", stage: "checking", done: 0, total: 0 });
    const folder = nameOf(path);
    const opened = openStory(folder, given, decode);
    const name = this.given || folder || "story.json";
    this.tell({ is: "story", opened: { name, ...opened, rejects: null } });
  }

  private read({ map, dates, lang, tz, encoding }: TableChoices): void {
    if (!this.table) return;
    const { name, bytes } = this.table;
    const imported = importFile(
      { name, bytes, decode },
      {
        id: idOf(name),
        today: this.today,
        recipe: { map, lang, dates, tz, encoding: namedEncoding(encoding) },
        progress: (done, total) => this.tell({ is: "at", stage: "rows", done, total }),
      },
    );
    if (imported.problems.some(({ code }) => code === "too-large"))
      return this.fail("too-large", name);
    if (imported.columns.length === 0 && !imported.story)
      return this.fail("not-readable", name, imported.problems);
    this.table.imported = imported;
    this.tell({ is: "table", table: tableView(name, imported, this.lang) });
  }

  private make(): void {
    const { name, imported } = this.table ?? {};
    if (name === undefined || !imported?.story) return;
    const rows = imported.story.events.length;
    this.tell({ is: "at", stage: "checking", done: 0, total: 0 });
    const opened = openDraft(imported.story, (text) => new TextEncoder().encode(text));
    if (!opened) return this.fail("too-many-rows", `${rows}`);
    const rejects = imported.rejects.length > 0 ? rejectsTable(imported, this.lang) : null;
    this.tell({ is: "story", opened: { name: this.given || name, ...opened, rejects } });
  }

  /** Sizes are looked at before anything is read. */
  private async bytesOf(path: string): Promise<Uint8Array | null> {
    const file = this.files.get(path);
    this.reading = nameOf(path);
    if (file?.size === 0) {
      this.fail("empty", nameOf(path));
      return null;
    }
    if (!file || file.size > MAX_BYTES) {
      this.fail("too-large", nameOf(path));
      return null;
    }
    return new Uint8Array(await file.arrayBuffer());
  }
}
