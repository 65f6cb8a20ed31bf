import { parseEdtf, type Edtf } from "../../src/story/edtf.ts";
import type { Story } from "../../src/story/records/story.ts";
import type { RowText } from "../../src/archive/archive.ts";
import type { ArchiveFile, NamedSource } from "../../src/archive/head.ts";
import { lineOf } from "../../src/archive/lines.ts";
import { RowCollector, type Collected, type NewRow } from "../../src/archive/row-collector.ts";
import { columnBlocks, columnsLayout } from "../../src/archive/write-columns.ts";
import { headOf } from "../../src/archive/write-head.ts";
import { listWriter, orderOf } from "../../src/archive/write-list.ts";
import { RecordsWriter } from "../../src/archive/write-records.ts";
import { makeActor, makeStory } from "../explore/make-story.ts";

export interface MadeRow extends Omit<NewRow, "date" | "type"> {
  edtf: string;
  /** An event type's id. */
  type: string;
}

export interface MadeArchive {
  head: ArchiveFile;
  json: string;
  columns: Uint8Array;
  texts: Uint8Array;
  list: Uint8Array;
  /** For each row of the archive the one that was given. */
  order: Uint32Array;
}

const join = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** Some actors, the code of each its place. */
export const actorsNamed = (count: number): Story["actors"] =>
  Array.from({ length: count }, (_, n) => makeActor(`actor-${n}`));

/** Some sources that rows name, the code of each its place. */
export const sourcesNamed = (count: number): NamedSource[] =>
  Array.from({ length: count }, (_, n) => ({ id: `source-${n}`, name: `Source ${n}` }));

const listOf = (collected: Collected, textOf: (row: number) => RowText) => {
  const bytes: Uint8Array[] = [];
  const order = orderOf(collected);
  const writer = listWriter(order, (some) => bytes.push(some));
  for (const row of order.rows) writer.add(lineOf(textOf(collected.order[row] as number)));
  return { layout: writer.end(), bytes: join(bytes) };
};

/** An archive of these rows, in memory. */
export const makeArchive = (
  rows: readonly MadeRow[],
  {
    story = makeStory({ actors: actorsNamed(50) }),
    textOf = (row: number): RowText => ({ title: `Row ${row}`, date: rows[row]?.edtf ?? "" }),
    sources = [] as readonly NamedSource[],
  } = {},
): MadeArchive => {
  const collector = new RowCollector();
  const types = [...new Set(rows.map(({ type }) => type))];
  for (const { edtf, type, ...rest } of rows)
    collector.add({ ...rest, date: parseEdtf(edtf) as Edtf, type: types.indexOf(type) });
  const collected = collector.end(
    types.map((_, code) => code),
    sources.map((_, code) => code),
  );
  const parts = [...columnBlocks(collected.rows)];
  const texts: Uint8Array[] = [];
  const writer = new RecordsWriter<RowText>((bytes) => texts.push(bytes));
  for (const row of collected.order) writer.add(textOf(row));
  const list = listOf(collected, textOf);
  const head = headOf(story, collected, {
    types,
    ...(sources.length > 0 && { sources }),
    columns: columnsLayout(
      rows.length,
      parts.map(({ block }) => block),
    ),
    texts: writer.end(),
    list: list.layout,
  });
  return {
    head,
    json: JSON.stringify(head),
    columns: join(parts.map(({ bytes }) => bytes)),
    texts: join(texts),
    list: list.bytes,
    order: collected.order,
  };
};
