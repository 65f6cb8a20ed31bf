import type { RowText } from "../../archive/archive.ts";
import { CodeBook } from "../../archive/growing.ts";
import { RowCollector, type Collected } from "../../archive/row-collector.ts";
import { agreed } from "../assemble/precision.ts";
import { shaped, type Shaped } from "../assemble/geometry.ts";
import { PartyBook } from "../assemble/parties.ts";
import { TypeBook } from "../assemble/type-book.ts";
import type { Facts, TypeWord } from "../facts.ts";
import type { Plan } from "../plan.ts";
import type { RowWords } from "../row-words.ts";
import { NO_DATE, parseEdtf, type Edtf } from "../../story/edtf.ts";
import type { Story } from "../../story/records/story.ts";
import type { NamedSource } from "../../archive/head.ts";
import { MOST_A_ROW } from "./names-left.ts";
import { RUN_ROWS, type Runs } from "./runs.ts";
import { SourceBook } from "./source-book.ts";

/** What has become of a row. */
export interface Added {
  isPlaced: boolean;
  lost: "kind" | "height" | null;
}

/** An archive has points alone. */
const lostInArchive = ({ geometry, lost }: Shaped): Added["lost"] => {
  if (geometry === null) return lost === null ? null : "kind";
  if (geometry.type !== "Point") return "kind";
  return lost === "height" ? lost : null;
};

/** All rows, once there are no more. */
export interface AllRows {
  collected: Collected;
  /** Ids of event types by their codes. */
  types: string[];
  story: Pick<Story, "types" | "actors">;
  /** Words of the type column where they were too many to be types. */
  tooManyTypes: number | null;
  /** What rows name as their sources; empty where none does, or each another one. */
  sources: readonly NamedSource[];
  /** How many those are where they were too many to be kept all. */
  tooManySources: string | null;
  /** Finishes a text that was put aside. */
  textOf: (record: string, row: number) => RowText;
}

/** Takes rows of a file into an archive; their texts are put aside in the order in which it has them. */
export class ArchiveRows {
  readonly #plan: Plan;
  /** The day of the import, EDTF. */
  readonly #runs: Pick<Runs, "add">;
  readonly #rows = new RowCollector();
  readonly #parties = new PartyBook();
  readonly #partyCodes = new CodeBook();
  readonly #sources = new SourceBook();
  readonly #words = new CodeBook();
  readonly #looks: (TypeWord | undefined)[] = [];
  #waiting: string[] = [];

  constructor(plan: Plan, runs: Pick<Runs, "add">) {
    this.#plan = plan;
    this.#runs = runs;
  }

  add(facts: Facts, words: RowWords): Added {
    const { geometry, lost } = shaped(facts.geometry);
    const known = agreed(geometry, facts).geometry;
    const position = known?.type === "Point" ? known.coordinates : null;
    const edtf = facts.edtf ?? NO_DATE;
    this.#rows.add({
      position: position && [position[0] as number, position[1] as number],
      date: parseEdtf(edtf) as Edtf,
      tz: facts.tz ?? this.#plan.recipe.tz ?? "UTC",
      type: this.#typeCode(facts.type),
      parties: this.#codesOf(facts),
      sources: this.#sources.codesOf(facts.sources),
      claims: facts.claims,
      events: facts.events,
    });
    this.#waiting.push(JSON.stringify({ title: "", ...words, date: edtf }));
    if (this.#waiting.length === RUN_ROWS) this.#flush();
    return { isPlaced: position !== null, lost: lostInArchive({ geometry, lost }) };
  }

  #typeCode(type: TypeWord | undefined): number {
    // No word of a file is empty.
    const code = this.#words.codeOf(type?.word ?? "");
    if (code === this.#looks.length) this.#looks.push(type);
    return code;
  }

  #codesOf({ parties }: Facts): number[] {
    const { lang = "en" } = this.#plan.recipe;
    const codes = parties.map(({ name, type }) =>
      this.#partyCodes.codeOf(this.#parties.idOf({ [lang]: name }, type)),
    );
    return [...new Set(codes)].slice(0, MOST_A_ROW);
  }

  #flush(): void {
    const from = this.#rows.length - this.#waiting.length;
    const order = this.#rows.orderFrom(from);
    const records = this.#waiting;
    this.#waiting = [];
    this.#runs.add(Array.from(order, (row) => records[row] as string));
  }

  end(): AllRows {
    if (this.#waiting.length > 0) this.#flush();
    const { recipe, texts } = this.#plan;
    const words = new Set(this.#looks.flatMap((type) => (type && !type.look ? [type.word] : [])));
    const book = new TypeBook(recipe, texts, words);
    const ids = new CodeBook();
    const codes = this.#looks.map((type) => ids.codeOf(book.idOf(type)));
    const { sources, codes: sourceCodes, tooMany } = this.#sources.end();
    const { lang = "en" } = recipe;
    const labels = ids.texts.map((id) => {
      const label = book.labelOf(id);
      return label[lang] ?? Object.values(label)[0] ?? "";
    });
    return {
      collected: this.#rows.end(codes, sourceCodes),
      types: ids.texts,
      story: { types: book.own, actors: this.#parties.all },
      tooManyTypes: book.areTooMany ? words.size : null,
      sources,
      tooManySources: tooMany,
      textOf: (record, row) => {
        const text = JSON.parse(record) as RowText;
        const label = labels[codes[this.#rows.typeOf(row)] ?? 0] ?? "";
        return { ...text, title: text.title || text.place || label };
      },
    };
  }
}
