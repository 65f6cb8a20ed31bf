import { importFile } from "../../import/import-file.ts";
import type { Imported } from "../../import/imported.ts";
import { hasManyLines } from "../../import/archive/line-count.ts";
import type { SheetSource } from "../../import/archive/sheet-source.ts";
import { isStreamed } from "../../import/archive/streamed.ts";
import type { TableTask } from "../../import/archive/take-table.ts";
import { namedEncoding, type NamedEncoding } from "../../import/encodings.ts";
import { isXml, type XmlOpeners } from "../../import/open/index.ts";
import { idOf } from "../../import/opening/before-opening.ts";
import { tableView } from "../../import/opening/table.ts";
import { rejectsTable } from "../../import/rejects.ts";
import { failure, refusal, type Tell } from "./failure.ts";
import type { OpenerLimits } from "./opener-limits.ts";
import type { TableChoices } from "./opener-messages.ts";
import { piecesOf } from "./pieces.ts";
import type { TableArchive } from "./table-archive.ts";

const xmlFor = async (name: string): Promise<XmlOpeners | null> => {
  if (!isXml(name)) return null;
  // Most files are none, and what reads XML is a third of all that reads files.
  const { XML_OPENERS } = await import("./xml-files.ts");
  return XML_OPENERS;
};

const decode = (bytes: Uint8Array, encoding: NamedEncoding): string =>
  new TextDecoder(encoding).decode(bytes);

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
}

/** A table or map file that the reader gave: read as often as choices change, then made into what it becomes. */
export class GivenTable {
  private readonly name: string;
  private readonly file: Blob;
  private readonly desk: Desk;
  private made: Imported | TableArchive | null = null;

  constructor(name: string, file: Blob, desk: Desk) {
    this.name = name;
    this.file = file;
    this.desk = desk;
  }

  /** Reads it; what is told then is what its columns were taken for. */
  async read({ map, dates, lang, tz, encoding }: TableChoices): Promise<void> {
    const { name, file, desk } = this;
    const recipe = { map, lang, dates, tz, encoding: namedEncoding(encoding) };
    const wish = { id: idOf(name), today: desk.today, recipe };
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
    const imported = importFile(
      { name, bytes, decode, xml },
      {
        ...wish,
        progress: (done, total) => desk.tell({ is: "at", stage: "rows", done, total }),
      },
    );
    if (imported.problems.some(({ code }) => code === "too-large"))
      return desk.tell(failure("too-large", name));
    if (isHopeless(imported)) return desk.tell(failure("not-readable", name, imported));
    this.made = imported;
    desk.tell({ is: "table", table: tableView(name, imported, desk.lang) });
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
      wish,
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
    desk.tell({ is: "table", table: made.view });
  }

  /** Makes what it becomes, as it was last read. */
  async make(): Promise<void> {
    const { made, desk } = this;
    const from = desk.given || this.name;
    if (!made) return;
    if ("make" in made) {
      const archive = await made.make();
      if ("refused" in archive) return desk.tell(refusal(archive, from, desk));
      const { rejects } = made.view;
      return desk.tell({ is: "archive", opened: { ...archive, name: from, rejects } });
    }
    if (!made.story) return;
    const rows = made.story.events.length;
    desk.tell({ is: "at", stage: "checking", done: 0, total: 0 });
    const { openDraft } = await import("./story-checks.ts");
    const opened = openDraft(made.story, (text) => new TextEncoder().encode(text));
    if (!opened) return desk.tell(failure("too-many-rows", `${rows}`));
    const rejects = made.rejects.length > 0 ? rejectsTable(made, desk.lang) : null;
    desk.tell({ is: "story", opened: { name: from, ...opened, rejects } });
  }
}
