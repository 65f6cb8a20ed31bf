import { archiveFault } from "../../archive/faults.ts";
import { ARCHIVE_FILES } from "../../archive/head.ts";
import { isOfAnySize } from "../../import/archive/streamed.ts";
import { TooManyRows } from "../../import/archive/too-many-rows.ts";
import type { NamedEncoding } from "../../import/encodings.ts";
import { idOfChoice } from "../../import/opening/choices.ts";
import { candidates, nameOf, type Candidate } from "../../import/opening/candidates.ts";
import { isReadable } from "../../import/opening/before-opening.ts";
import type { Given } from "../../import/opening/opened.ts";
import { said } from "../../import/opening/said.ts";
import { STORY_PARTS } from "../../import/opening/story-parts.ts";
import type { ImportProblem } from "../../import/sheet.ts";
import type { Issue } from "../../story/issue.ts";
import { choicesOf } from "./choices-of.ts";
import { failure, refusal, type Tell } from "./failure.ts";
import { GivenTable, type Desk } from "./given-table.ts";
import { adviceOn, evenDamaged, fileIn, isZip, openZip, pathsIn, plainFiles } from "./given-zip.ts";
import { lyingBeside } from "./lying-beside.ts";
import { notRead } from "./not-read.ts";
import { LIMITS, type OpenerLimits } from "./opener-limits.ts";
import type { GivenFile, OpenFailure, TableChoices, ToOpener } from "./opener-messages.ts";

const decode = (bytes: Uint8Array, encoding: NamedEncoding): string =>
  new TextDecoder(encoding).decode(bytes);

const MOST_NAMED = 5;

/** A folder may hold thousands. */
const fewOf = (paths: readonly string[]): string =>
  [...paths.slice(0, MOST_NAMED), ...(paths.length > MOST_NAMED ? ["…"] : [])].join(", ");

/** What was found wrong, beside why nothing was opened. */
interface Found {
  problems?: readonly ImportProblem[];
  issues?: readonly Issue[];
}

/** Opens what the reader gave; at work in a thread of its own, and as long as the dialog is open. */
export class Opener implements Desk {
  readonly tell: Tell;
  readonly today: string;
  private from = plainFiles();
  private found: Candidate[] = [];
  /** What the story is said to come from, where that is not the path of what was opened. */
  given = "";
  /** The page's language, for what is handed out. */
  lang = "en";
  /** Name of the file that is being read. */
  private reading = "";
  private table: GivenTable | null = null;
  readonly limits: OpenerLimits;

  constructor(tell: Tell, today: string, limits = LIMITS) {
    this.tell = tell;
    this.today = today;
    this.limits = limits;
  }

  /** What is wrong with the zip that was given. */
  get problems(): readonly ImportProblem[] {
    return this.from.problems;
  }

  async receive(message: ToOpener): Promise<void> {
    try {
      if (message.is === "look") await this.look(message.files, message.lang);
      else if (message.is === "choose") await this.choose(message.id, message.choices);
      else if (message.is === "read") await this.table?.read(message.choices);
      else await this.table?.make();
    } catch (error) {
      if (error instanceof TooManyRows) return this.fail("rows-too-many", `${this.limits.rows}`);
      // Mostly a file that was moved, or changed, since it was chosen.
      await this.fail("not-readable", this.reading);
    }
  }

  private async fail(
    why: OpenFailure,
    detail = "",
    { problems = [], issues = [] }: Found = {},
  ): Promise<void> {
    this.tell(failure(why, detail, { problems: await said(problems), issues }));
  }

  private async look(given: readonly GivenFile[], lang: string): Promise<void> {
    this.lang = lang;
    this.tell({ is: "at", stage: "reading", done: 0, total: 0 });
    const [only, ...others] = given;
    this.from = plainFiles(new Map(given.map(({ path, file }) => [path, file])));
    if (only && others.length === 0 && isZip(only.path)) {
      this.given = nameOf(only.path);
      const zip = await this.fileAt(only.path, this.limits.zipBytes);
      if (!zip) return;
      this.from = await openZip(zip);
    }
    const { problems } = this;
    const paths = pathsIn(this.from);
    this.found = candidates(paths);
    const [first, ...more] = this.found;
    if (paths.length === 0 && problems.length > 0)
      return this.fail("not-readable", this.given, { problems });
    if (!first) {
      const advice = await adviceOn(this.from);
      return this.fail("nothing-known", fewOf(paths), { problems: [...problems, ...advice] });
    }
    if (first.kind === "foreign")
      this.from = { ...this.from, problems: [...problems, ...(await notRead(this.from))] };
    if (more.length > 0) return this.offer();
    await this.choose(idOfChoice(first), { map: {} });
  }

  private async offer(): Promise<void> {
    const choices = await choicesOf(this.found, this.from, this.lang);
    this.tell({ is: "several", choices });
  }

  private async choose(id: string, choices: TableChoices): Promise<void> {
    const candidate = this.found.find((one) => idOfChoice(one) === id);
    if (!candidate) return this.fail("nothing-known", id);
    const { path } = candidate;
    if (candidate.kind === "story") return this.open(candidate);
    if (candidate.kind === "archive") return this.openArchive(candidate);
    const most = isOfAnySize(path) ? this.limits.tableBytes : this.limits.bytes;
    const file = await this.fileAt(path, most);
    if (!file) return;
    this.table = new GivenTable(nameOf(path), file, this);
    await this.table.read(choices);
  }

  private async open(candidate: Extract<Candidate, { kind: "story" }>): Promise<void> {
    const { path, parts } = candidate;
    const given: Partial<Record<keyof typeof parts, Given>> = {};
    const beside = new Map(this.from.damaged);
    for (const part of ["story", "places", "article"] as const) {
      const path = parts[part] ?? "";
      const damage = this.from.damaged.get(path);
      // The article is no file of the story's own: what is wrong with it is told as of any other.
      if (damage && part !== "article") {
        given[part] = { damage };
        beside.delete(path);
      }
      const file = this.from.files.get(path);
      if (!file) continue;
      this.reading = STORY_PARTS[part];
      given[part] = isReadable(file.size)
        ? { bytes: new Uint8Array(await file.arrayBuffer()) }
        : { size: file.size };
    }
    this.tell({ is: "at", stage: "checking", done: 0, total: 0 });
    const folder = nameOf(path);
    const { isLost, openStory } = await import("./story-checks.ts");
    const opened = openStory(folder, given, decode, [...beside.values()]);
    const name = this.given || folder || "story.json";
    const { issues } = opened.parsed;
    if (isLost(opened.parsed, STORY_PARTS.story)) return this.fail("story-lost", name, { issues });
    const remarks = await lyingBeside(candidate, this.found, this.from);
    this.tell({ is: "story", opened: { name, ...opened, rejects: null, remarks } });
  }

  private async openArchive(candidate: Candidate): Promise<void> {
    const { path: folder } = candidate;
    const given = this.given || nameOf(folder);
    const name = given || ARCHIVE_FILES.head;
    this.reading = ARCHIVE_FILES.head;
    this.tell({ is: "at", stage: "checking", done: 0, total: 0 });
    const inFolder = (file: string): string => (folder === "" ? file : `${folder}/${file}`);
    const broken = this.from.damaged.get(inFolder(ARCHIVE_FILES.head));
    if (broken) {
      const { expected, found } = broken;
      const faults = [archiveFault("archive-corrupt", ARCHIVE_FILES.head, expected, found)];
      return this.tell(refusal({ refused: "not-readable", faults }, name, this));
    }
    const files = Object.values(ARCHIVE_FILES).flatMap((file) => {
      const found = evenDamaged(this.from, inFolder(file));
      return found ? [[file, found] as const] : [];
    });
    const { checkArchiveFiles } = await import("./long-tables.ts");
    const checked = await checkArchiveFiles(Object.fromEntries(files), this.limits.rows);
    if ("refused" in checked) return this.tell(refusal(checked, name, this));
    // Its files alone have no name that says which archive it is.
    const called = given || (Object.values(checked.story.headline)[0] ?? name);
    const remarks = await lyingBeside(candidate, this.found, this.from);
    this.tell({
      is: "archive",
      opened: { ...checked, name: called, rejects: null, remarks },
    });
  }

  /** Sizes are looked at before anything is read. */
  private async fileAt(path: string, most: number): Promise<Blob | null> {
    this.reading = nameOf(path);
    const found = await fileIn(this.from, path, most);
    if ("file" in found) return found.file;
    await this.fail(found.why, nameOf(path), found);
    return null;
  }
}
