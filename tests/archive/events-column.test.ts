import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { inflate } from "../../src/app/archive/inflate.ts";
import { storedRows } from "../../src/archive/exchange/stored-rows.ts";
import { readArchive } from "../../src/archive/read-archive.ts";
import { crc32 } from "../../src/formats/crc32.ts";
import { makeArchive, type MadeArchive, type MadeRow } from "./make-archive.ts";
import { seededRows } from "./seeded-rows.ts";

const MOST = 999_999_999;
/** More than one block, so that the sample and the rest are put together again. */
const MANY = [...seededRows(20_000)];

const withEvents = (rows: readonly MadeRow[], of: (row: number) => number | undefined): MadeRow[] =>
  rows.map((row, n) => ({ ...row, events: of(n) }));

const readOf = ({ json, columns }: Pick<MadeArchive, "json" | "columns">) =>
  readArchive(json, columns, inflate);

const messageOf = async (made: MadeArchive, head: object): Promise<string | undefined> =>
  (await readOf({ ...made, json: JSON.stringify({ ...made.head, ...head }) })).faults[0]?.message;

/** The archive with other bytes for its only block, whose length and check sums are right. */
const withBlock = (made: MadeArchive, change: (plain: Uint8Array) => Uint8Array): MadeArchive => {
  const plain = change(new Uint8Array(inflateRawSync(made.columns)));
  const columns = deflateSync(plain);
  const [block = { rows: 0 }] = made.head.layout.columns.blocks;
  const blocks = [{ ...block, bytes: columns.length, raw: plain.length, crc32: crc32(columns) }];
  const layout = { ...made.head.layout, columns: { bytes: columns.length, step: 1, blocks } };
  return { ...made, columns, json: JSON.stringify({ ...made.head, layout }) };
};

describe("how many events rows stand for", () => {
  it("is read as it was written, for each row, with their sum in the head", async () => {
    const events = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.constantFrom(1, 2, 257, MOST));
    const some = MANY.slice(0, 60);
    await fc.assert(
      fc.asyncProperty(fc.array(events, { minLength: 1, maxLength: 60 }), async (counts) => {
        const made = makeArchive(withEvents(some.slice(0, counts.length), (n) => counts[n]));
        const { archive, faults } = await readOf(made);
        expect(faults).toEqual([]);
        const expected = Array.from(made.order, (row) => counts[row]);
        const isOne = counts.every((count) => count === 1);
        const sum = counts.reduce((all, count) => all + count, 0);
        expect(archive?.columns.events && [...archive.columns.events]).toEqual(
          isOne ? undefined : expected,
        );
        expect([made.head.version, made.head.events]).toEqual(isOne ? [1, undefined] : [2, sum]);
        const stored = await storedRows(made.head, made.columns, inflate);
        expect("events" in stored ? [...(stored.events ?? [])] : undefined).toEqual(
          isOne ? undefined : expected,
        );
      }),
    );
  });

  it("is read over several blocks, and of the sample alone as the rows of it have it", async () => {
    const of = (row: number): number => 1 + (row % 977);
    const made = makeArchive(withEvents(MANY, of));
    const whole = await readOf(made);
    const expected = Array.from(made.order, of);
    expect(whole.faults).toEqual([]);
    expect(whole.archive?.columns.events).toEqual(Uint32Array.from(expected));
    const { blocks, step } = made.head.layout.columns;
    expect(blocks.length).toBeGreaterThan(1);
    const first = made.columns.subarray(0, blocks[0]?.bytes);
    const coarse = await readOf({ ...made, columns: first });
    expect(coarse.faults.map(({ code }) => code)).toEqual(["archive-truncated"]);
    expect(coarse.archive?.columns.events).toEqual(
      Uint32Array.from(expected.filter((_, row) => row % step === 0)),
    );
  }, 30_000);

  it("takes no byte where each row is one event, and is of the version that any reader knows", () => {
    const some = MANY.slice(0, 500);
    const [plain, ones] = [makeArchive(some), makeArchive(withEvents(some, () => 1))];
    expect(ones.json).toBe(plain.json);
    expect(ones.columns).toEqual(plain.columns);
    expect(plain.head).toMatchObject({ version: 1 });
    expect(plain.head).not.toHaveProperty("events");
  });

  it("is told where head and rows do not go together", async () => {
    const made = makeArchive(withEvents(MANY.slice(0, 10), () => 3));
    expect(await messageOf(made, { events: 31 })).toBe(
      "Expected rows that stand for 31 events, found 30. Make the archive anew: its files do not belong together.",
    );
    expect(await messageOf(made, { events: 9 })).toContain(
      "Expected at least 10 events in “events”, found 9.",
    );
    expect(await messageOf(made, { events: undefined })).toContain(
      "Expected a count of events in “events”, found none.",
    );
    expect(await messageOf(made, { events: 1.5 })).toContain("Expected a count of events");
    expect(await messageOf(made, { version: 1 })).toContain(
      "Expected no “events” in version 1, found 30.",
    );
  });

  it("is told where the column is cut off, missing or says more than a row can", async () => {
    const made = makeArchive(withEvents(MANY.slice(0, 10), (n) => 5 + n));
    const faults = async (change: (plain: Uint8Array) => Uint8Array) =>
      (await readOf(withBlock(made, change))).faults.map(({ code, expected }) => [code, expected]);
    const cutOff = [["archive-corrupt", "10 rows in block 1 of 1"]];
    // Its width and a byte a row end the block.
    expect(await faults((plain) => plain)).toEqual([]);
    expect(await faults((plain) => plain.subarray(0, -1))).toEqual(cutOff);
    expect(await faults((plain) => plain.subarray(0, -11))).toEqual(cutOff);
    const wide = Uint8Array.from({ length: 41 }, (_, n) => (n === 0 ? 4 : 255));
    expect(await faults((plain) => Buffer.concat([plain.subarray(0, -11), wide]))).toEqual([
      ["archive-counts", "codes and counts in block 1 of 1 that archive.json explains"],
    ]);
    // A reader that counts each row as one refuses such an archive by its version.
    expect(made.head.version).toBe(2);
  });
});
