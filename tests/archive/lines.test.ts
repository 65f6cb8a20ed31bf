import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { RowText } from "../../src/archive/archive.ts";
import { chunkedOf, pieceOf, writeChunk, writeTable } from "../../src/archive/chunks.ts";
import { exploreArchive } from "../../src/archive/explored.ts";
import type { RowChunks } from "../../src/archive/head.ts";
import { lineChunk, lineOf, lineReader } from "../../src/archive/lines.ts";
import { coarseBytes, readArchive, type ArchiveColumns } from "../../src/archive/read-archive.ts";
import type { FetchRange } from "../../src/archive/texts.ts";
import { timeOrder } from "../../src/archive/time-order.ts";
import { withTexts } from "../../src/archive/with-texts.ts";
import { inflate } from "../../src/app/archive/inflate.ts";
import { makeArchive } from "./make-archive.ts";
import { seededRows } from "./seeded-rows.ts";

const rows = [...seededRows(1000)];
const textOf = (row: number): RowText => ({
  title: `Row ${row}`,
  description: "x".repeat(200),
  place: "بغداد",
  date: rows[row]?.edtf ?? "",
  ...(row % 2 === 0 && { coordinates: ["33.30", "44.40"] }),
  ...(row % 3 === 0 && { radiusM: 500 }),
  source: "Agency",
});
const made = makeArchive(rows, { textOf });
const layout = made.head.layout.list as RowChunks;
const lineAt = (row: number) => lineOf(textOf(made.order[row] as number));

const read = async (bytes = made.columns): Promise<ArchiveColumns> =>
  (await readArchive(made.json, bytes, inflate)).archive as ArchiveColumns;

/** A host of the archive’s files, and which of them were asked for, part by part. */
const host = (list = made.list) => {
  const files: Record<string, Uint8Array> = { "texts.bin": made.texts, "list.bin": list };
  const asked: string[] = [];
  const fetchRange: FetchRange = (file, { start, end }) => {
    asked.push(file);
    return Promise.resolve((files[file] as Uint8Array).subarray(start, end));
  };
  return { asked, fetchRange };
};

const open = async ({ fetchRange }: ReturnType<typeof host>, bytes = made.columns) =>
  exploreArchive(withTexts(await read(bytes), fetchRange, inflate));

describe("lines", () => {
  it("say of any rows what their texts say, but no more than a list shows", async () => {
    const { lines } = await open(host());
    const wanted = [999, 0, 500, 0];
    expect(await lines?.(wanted)).toEqual(wanted.map(lineAt));
  });

  it("of rows that follow one another in time come with one chunk", async () => {
    const at = host();
    const { lines, inTime } = await open(at);
    const first = Array.from({ length: 200 }, (_, n) => inTime.at(n) as number);
    expect(await lines?.(first)).toEqual(first.map(lineAt));
    // Its table, and the chunk.
    expect(at.asked).toEqual(["list.bin", "list.bin"]);
  });

  it("are those of the texts where they cannot be had", async () => {
    const at = host();
    const fetchRange: FetchRange = (file, range) =>
      file === "list.bin" ? Promise.reject(new Error("404")) : at.fetchRange(file, range);
    const { lines } = await open({ ...at, fetchRange });
    expect((await lines?.([3]))?.[0]).toMatchObject(lineAt(3));
    expect(at.asked).toEqual(["texts.bin", "texts.bin"]);
  });

  it("are not asked for again once the texts stood in for them", async () => {
    const at = host();
    const fetchRange = vi.fn<FetchRange>((file, range) =>
      file === "list.bin" ? Promise.reject(new Error("404")) : at.fetchRange(file, range),
    );
    const { lines } = await open({ ...at, fetchRange });
    await lines?.([3]);
    await lines?.([900]);
    const asked = fetchRange.mock.calls.map(([file]) => file);
    expect(asked.filter((file) => file === "list.bin")).toHaveLength(1);
  });

  it("are asked for again after nothing could be had", async () => {
    const at = host();
    let isDown = true;
    const fetchRange: FetchRange = (file, range) =>
      isDown ? Promise.reject(new Error("offline")) : at.fetchRange(file, range);
    const { lines } = await open({ ...at, fetchRange });
    await expect(lines?.([3])).rejects.toThrow("offline");
    isDown = false;
    expect(await lines?.([3])).toEqual([lineAt(3)]);
    expect(at.asked).toEqual(["list.bin", "list.bin"]);
  });

  it.each<[string, Partial<RowChunks>]>([
    ["no rows in a chunk", { rowsPerChunk: 0 }],
    ["a chunk too few", { chunks: layout.chunks - 1 }],
    ["a chunk too many", { chunks: layout.chunks + 1 }],
  ])("of a file with %s are none, and nothing is asked for", async (_, change) => {
    const order = timeOrder((await read()).columns.time);
    const at = host();
    const lines = lineReader({ ...layout, ...change }, order, at.fetchRange, inflate);
    await expect(lines([0])).rejects.toThrow(/^Expected chunks of \d+ rows for all 1,000, found/);
    expect(at.asked).toEqual([]);
  });

  it("reject where neither can be had", async () => {
    const fetchRange = vi.fn(() => Promise.reject(new Error("offline")));
    const { lines } = await open({ asked: [], fetchRange });
    await expect(lines?.([3])).rejects.toThrow("offline");
  });

  it("are not asked for where rows are missing, whose order is another one", async () => {
    const many = makeArchive([...seededRows(17_000)]);
    const some = many.columns.subarray(0, coarseBytes(many.head));
    const { archive } = await readArchive(many.json, some, inflate);
    const { linesIn } = withTexts(archive as ArchiveColumns, host().fetchRange, inflate);
    expect(linesIn).toBeUndefined();
  });

  it("of other rows are none: nobody sees one row's words beside another", async () => {
    const order = timeOrder((await read()).columns.time);
    const turned = { rows: order.rows.slice().reverse(), places: order.places };
    const lines = lineReader(layout, turned, host().fetchRange, inflate);
    await expect(lines([0])).rejects.toThrow(/lines of \d+ rows in chunk \d/);
  });

  it("reject with a fault, never with anything else, whatever its chunks hold", async () => {
    const order = timeOrder((await read()).columns.time);
    const one = lineChunk([], order.rows.subarray(0, 256)).rows;
    const form = fc.oneof(
      fc.jsonValue(),
      fc.record({ rows: fc.constantFrom(one, 0, null), lines: fc.jsonValue() }),
    );
    await fc.assert(
      fc.asyncProperty(form, async (value) => {
        const chunks = Array.from({ length: layout.chunks }, () => writeChunk(value));
        const table = writeTable(chunks.map(pieceOf));
        const whole = { ...layout, ...chunkedOf(chunks.map(pieceOf), table) };
        const { fetchRange } = host(new Uint8Array(Buffer.concat([...chunks, table])));
        const lines = lineReader(whole, order, fetchRange, inflate);
        await expect(lines([order.rows[0] as number])).rejects.toThrow(
          /lines of 256 rows in chunk 1/,
        );
      }),
    );
  });

  it("reject with a fault, never with anything else, whatever the file holds", async () => {
    const order = timeOrder((await read()).columns.time);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(999), async (bytes, row) => {
        const lines = lineReader(layout, order, host(bytes).fetchRange, inflate);
        await expect(lines([row])).rejects.toThrow(/^Expected .*, found .*\. Copy the file again/);
      }),
    );
  });
});
