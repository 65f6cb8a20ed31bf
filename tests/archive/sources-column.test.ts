import fc from "fast-check";
import { deflateSync } from "fflate";
import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inflate } from "../../src/app/archive/inflate.ts";
import { storedRows } from "../../src/archive/exchange/stored-rows.ts";
import { readArchive } from "../../src/archive/read-archive.ts";
import type { CodeLists } from "../../src/archive/rows.ts";
import { crc32 } from "../../src/formats/crc32.ts";
import { makeArchive, sourcesNamed, type MadeArchive, type MadeRow } from "./make-archive.ts";
import { seededRows } from "./seeded-rows.ts";

/** More than one block, so that the sample and the rest are put together again. */
const MANY = [...seededRows(20_000)];
const SOURCES = sourcesNamed(300);

const made = (
  rows: readonly MadeRow[],
  of: (row: number) => number[],
  events?: (row: number) => number,
) =>
  makeArchive(
    rows.map((row, n) => ({ ...row, sources: of(n), ...(events && { events: events(n) }) })),
    { sources: SOURCES },
  );

const readOf = ({ json, columns }: Pick<MadeArchive, "json" | "columns">) =>
  readArchive(json, columns, inflate);

const listsOf = ({ starts, codes }: CodeLists): number[][] =>
  Array.from({ length: starts.length - 1 }, (_, row) =>
    Array.from(codes.subarray(starts[row], starts[row + 1])),
  );

/** What archives say of the sources, by their columns and as they are handed on. */
const saidIn = async (archive: MadeArchive) => {
  const { archive: read, faults } = await readOf(archive);
  const stored = await storedRows(archive.head, archive.columns, inflate);
  const { sources, events } = read?.columns ?? {};
  if (!sources || !("sources" in stored)) throw new Error("There are none.");
  return { faults, sources, events, lists: [sources, stored.sources].map(listsOf) };
};

const messageOf = async (archive: MadeArchive, change: (head: MadeArchive["head"]) => object) =>
  (await readOf({ ...archive, json: JSON.stringify(change(archive.head)) })).faults[0]?.message;

/** The archive with other bytes for its only block, whose length and check sums are right. */
const withBlock = (archive: MadeArchive, change: (plain: Uint8Array) => Uint8Array) => {
  const plain = change(new Uint8Array(inflateRawSync(archive.columns)));
  const columns = deflateSync(plain);
  const [block = { rows: 0 }] = archive.head.layout.columns.blocks;
  const blocks = [{ ...block, bytes: columns.length, raw: plain.length, crc32: crc32(columns) }];
  const layout = { ...archive.head.layout, columns: { bytes: columns.length, step: 1, blocks } };
  return { ...archive, columns, json: JSON.stringify({ ...archive.head, layout }) };
};

describe("the sources that rows name", () => {
  it("are read as they were written, for each row, also beside counts of events", async () => {
    const list = fc.uniqueArray(fc.integer({ min: 0, max: 299 }), { maxLength: 4 });
    const lists = fc.array(list, { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(lists, fc.boolean(), async (of, hasEvents) => {
        fc.pre(of.some(({ length }) => length > 0));
        const rows = MANY.slice(0, of.length);
        const events = hasEvents ? (row: number) => row + 2 : undefined;
        const archive = made(rows, (row) => of[row] ?? [], events);
        const { faults, sources, events: counted, lists: read } = await saidIn(archive);
        expect([faults, archive.head.version]).toEqual([[], 3]);
        const expected = Array.from(archive.order, (row) => of[row]);
        expect(read).toEqual([expected, expected]);
        expect(sources.names[7]).toEqual({ en: "Source 7" });
        expect(counted && [...counted]).toEqual(events && Array.from(archive.order, events));
      }),
      { numRuns: 60 },
    );
  });

  it("are read over several blocks, and of the sample alone as the rows of it name them", async () => {
    const of = (row: number): number[] => [row % 300, ...(row % 3 ? [] : [(row * 7 + 1) % 300])];
    const archive = made(MANY, of);
    const expected = Array.from(archive.order, of);
    const whole = (await readOf(archive)).archive?.columns.sources;
    expect(whole && listsOf(whole)).toEqual(expected);
    const { blocks, step } = archive.head.layout.columns;
    expect(blocks.length).toBeGreaterThan(1);
    const first = archive.columns.subarray(0, blocks[0]?.bytes);
    const coarse = (await readOf({ ...archive, columns: first })).archive?.columns.sources;
    expect(coarse && listsOf(coarse)).toEqual(expected.filter((_, row) => row % step === 0));
  }, 30_000);

  it("take no byte where no row names one, and the archive is of the version that any reader knows", () => {
    const some = MANY.slice(0, 500);
    const [plain, none] = [
      makeArchive(some),
      makeArchive(some.map((row) => ({ ...row, sources: [] }))),
    ];
    expect(none.json).toBe(plain.json);
    expect(none.columns).toEqual(plain.columns);
    expect(plain.head.version).toBe(1);
  });

  it("are told where the head does not go with them", async () => {
    const archive = made(MANY.slice(0, 10), (row) => [row]);
    const without = ({ layout, ...head }: MadeArchive["head"], version: number) => {
      const rest = { ...layout };
      delete rest.sources;
      return { ...head, version, layout: rest };
    };
    expect(await messageOf(archive, (head) => without(head, 3))).toContain(
      "Expected a list of sources in “layout.sources”, found none.",
    );
    expect(await messageOf(archive, (head) => ({ ...head, version: 1 }))).toContain(
      "Expected no “layout.sources” before version 3, found 300.",
    );
    // Without its list the column is none, and the bytes of it say something else.
    expect(await messageOf(archive, (head) => without(head, 1))).toContain(
      "Expected 10 rows in block 1 of 1",
    );
    for (const sources of [[{ id: "a b", name: "A" }], [SOURCES[0], SOURCES[0]], [{ id: "a" }], 7])
      expect(
        await messageOf(archive, (head) => ({ ...head, layout: { ...head.layout, sources } })),
      ).toContain("Expected a list of sources with id and name");
    const few = await messageOf(archive, (head) => ({
      ...head,
      layout: { ...head.layout, sources: SOURCES.slice(0, 9) },
    }));
    expect(few).toContain("codes and counts in block 1 of 1 that archive.json explains");
  });

  it("are told where they are cut off", async () => {
    const archive = made(MANY.slice(0, 10), (row) => [row]);
    const codes = async (change: (plain: Uint8Array) => Uint8Array) =>
      (await readOf(withBlock(archive, change))).faults.map(({ code }) => code);
    expect(await codes((plain) => plain)).toEqual([]);
    expect(await codes((plain) => plain.subarray(0, -1))).toEqual(["archive-corrupt"]);
    // Counts and codes are a width and a byte a row each.
    expect(await codes((plain) => plain.subarray(0, -22))).toEqual(["archive-corrupt"]);
  });
});
