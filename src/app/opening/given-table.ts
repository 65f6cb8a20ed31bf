import { importSheet } from "../../import/import-file.ts";
import type { Imported, ImportWish } from "../../import/imported.ts";
import { hasManyLines } from "../../import/archive/line-count.ts";
import { beginningOf, type SheetSource } from "../../import/archive/sheet-source.ts";
import { isOfParts, isStreamed, losesNothing } from "../../import/archive/streamed.ts";
import type { TableTask } from "../../import/archive/take-table.ts";
import { isXml, openFile, type XmlOpeners } from "../../import/open/index.ts";
import { idOf } from "../../import/opening/before-opening.ts";
import { said } from "../../import/opening/said.ts";
import { rejectsOf, tableView } from "../../import/opening/table.ts";
import { worded } from "../../import/opening/text-language.ts";
import type { ImportProblem, Sheet } from "../../import/sheet.ts";
import { failure, refusal, type Tell } from "./failure.ts";
import { decode, saidOf } from "./first-line.ts";
import type { OpenerLimits } from "./opener-limits.ts";
import type { FileRemarks, ShownTable, TableChoices } from "./opener-messages.ts";
import { piecesOf } from "./pieces.ts";
import type { TableArchive } from "./table-archive.ts";

const xmlFor = async (name: string): Promise<XmlOpeners | null> => {
  if (!isXml(name)) return null;
  // Most files are none, and what reads XML is a third of all that reads files.
  const { XML_OPENERS } = await import("./xml-files.ts");
  return XML_OPENERS;
};

/** Bytes of a table from which on it becomes an archive: a story's file holds no more characters. */
const MOST_STORY_BYTES = 20_000_000;

/** Whether nothing can be chosen that would help; how a file is saved is chosen beside its columns. */
const isHopeless = ({ columns, story, problems }: Imported): boolean =>
  columns.length === 0 && !story && !problems.some(({ code }) => code === "encoding");

/** What a table is read for. */
export interface Desk {
  tell: Tell;
  today: string;
  limits: OpenerLimits;
  /** The page's language. */
  lang: string;
  /** What it is said to come from, where that is not its own name. */
  given: string;
  /** What is wrong with the zip that it came in. */
  problems: readonly ImportProblem[];
}

/** A table or map file that the reader gave: read as often as choices change, then made into what it becomes. */
export class GivenTable {
  private readonly name: string;
  private readonly file: Blob;
  private readonly desk: Desk;
  private made: Imported | TableArchive | null = null;
  /** What was said of it when it was last read. */
  private remarks: FileRemarks | null = null;
  /** The language that its texts were last read as. */
  private lang = "";
  /** Whether its first line was last read as a row. */
  private headless: boolean | null = null;

  constructor(name: string, file: Blob, desk: Desk) {
    this.name = name;
    this.file = file;
    this.desk = desk;
  }

  /** Reads it; what is told then is what its columns were taken for. */
  async read(choices: TableChoices): Promise<void> {
    const { name, file, desk } = this;
    const { recipe, headless } = await saidOf(name, file, choices);
    this.headless = headless;
    const wish = { id: idOf(name), today: desk.today, recipe };
    if (isOfParts(name)) return this.readParts(wish);
    const isLarge = isStreamed(name) && file.size > MOST_STORY_BYTES;
    if (isLarge || (isStreamed(name) && (await hasManyLines(piecesOf(file))))) {
      // What is only there for archives is in a file of its own: most tables are short.
      const { isLong, tableOf, TableArchive } = await import("./long-tables.ts");
      const source = tableOf(name, file, recipe);
      if (isLarge || (await isLong(source)))
        return this.readLong(TableArchive, source, { ...wish, fileName: name });
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const xml = await xmlFor(name);
    return this.readShort(openFile({ name, bytes, decode, xml }, recipe), wish);
  }

  /** Parquet or FlatGeobuf, of which any part can be read. */
  private async readParts(wish: ImportWish): Promise<void> {
    const { name, file } = this;
    const { importSheet, isLong, partsOf, sheetOf, TableArchive } =
      await import("./long-tables.ts");
    const source = await partsOf(name, file);
    if (await isLong(source))
      return this.readLong(TableArchive, source, { ...wish, fileName: name });
    return this.readShort(await sheetOf(source), wish, importSheet);
  }

  private readShort(sheet: Sheet, wish: ImportWish, read = importSheet): Promise<void> {
    const worded = this.worded(wish, sheet);
    const imported = read(sheet, this.name, { ...worded, progress: this.progress });
    const isOfSeveral = imported.problems.some(({ code }) => code === "events-as-one");
    return isOfSeveral && losesNothing(this.name, sheet)
      ? this.readSeveral(wish, sheet)
      : this.showShort(imported);
  }

  /** Reads a table anew whose rows stand for several events each, which a story would count as one. */
  private async readSeveral(wish: ImportWish, sheet: Sheet): Promise<void> {
    const { name, file } = this;
    const { partsOf, tableOf, TableArchive, wholeSource } = await import("./long-tables.ts");
    const inParts = isOfParts(name) ? await partsOf(name, file) : null;
    const source =
      inParts ?? (isStreamed(name) ? tableOf(name, file, wish.recipe) : wholeSource(sheet));
    return this.readLong(TableArchive, source, { ...wish, fileName: name });
  }

  /** The wish with a language: what the reader does not say, the first rows have to tell. */
  private worded<T extends ImportWish>(wish: T, rows: Pick<Sheet, "columns" | "rows">): T {
    const known = worded(wish, rows, this.desk.lang);
    this.lang = known.recipe.lang ?? "";
    return known;
  }

  private readonly progress = (done: number, total: number): void =>
    this.desk.tell({ is: "at", stage: "rows", done, total });

  /** Tells what a table was taken for that is short enough for a story. */
  private async showShort(imported: Imported): Promise<void> {
    const { name, desk } = this;
    if (imported.problems.some(({ code }) => code === "too-large"))
      return desk.tell(failure("too-large", name));
    if (isHopeless(imported))
      return desk.tell(failure("not-readable", name, { problems: await said(imported.problems) }));
    this.made = imported;
    await this.show(await tableView(name, imported, desk.lang));
  }

  private async show(table: Omit<ShownTable, "lang" | "headless">): Promise<void> {
    const { tell } = this.desk;
    const problems = await said(this.desk.problems);
    const problemsOf = { ...table.problemsOf };
    for (const { code } of problems) problemsOf[code] = (problemsOf[code] ?? 0) + 1;
    const remarks = {
      problems: [...problems, ...table.problems],
      problemCount: problems.length + table.problemCount,
      problemsOf,
    };
    this.remarks = remarks;
    const { lang, headless } = this;
    tell({ is: "table", table: { ...table, ...remarks, lang, headless } });
  }

  private async readLong(
    archives: Pick<typeof TableArchive, "take">,
    source: SheetSource,
    wish: TableTask["wish"],
  ): Promise<void> {
    const { desk } = this;
    // What was made of it before would take its room twice.
    this.made = null;
    const made = await archives.take({
      source,
      wish: this.worded(wish, await beginningOf(source)),
      mostRows: desk.limits.rows,
      lang: desk.lang,
      tell: (stage, done, total) => desk.tell({ is: "at", stage, done, total }),
    });
    if (made.view.columns.length === 0)
      return desk.tell({
        is: "failed",
        why: "not-readable",
        detail: wish.fileName,
        problems: made.view.problems,
      });
    this.made = made;
    await this.show(made.view);
  }

  /** Makes what it becomes, as it was last read. */
  async make(): Promise<void> {
    const { made, desk, remarks } = this;
    const from = desk.given || this.name;
    if (!made) return;
    if ("make" in made) {
      const archive = await made.make();
      if ("refused" in archive) return desk.tell(refusal(archive, from, desk));
      const { rejects } = made.view;
      return desk.tell({ is: "archive", opened: { ...archive, name: from, rejects, remarks } });
    }
    if (!made.story) return;
    const rows = made.story.events.length;
    desk.tell({ is: "at", stage: "checking", done: 0, total: 0 });
    const { openDraft } = await import("./story-checks.ts");
    const opened = openDraft(made.story, (text) => new TextEncoder().encode(text));
    if (!opened) return desk.tell(failure("too-many-rows", `${rows}`));
    const rejects = await rejectsOf(made, desk.lang);
    desk.tell({ is: "story", opened: { name: from, ...opened, rejects, remarks } });
  }
}
