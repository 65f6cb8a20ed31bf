import { expect, it, vi } from "vitest";
import { buffersOf } from "../../../src/app/archive/reading/buffers-of.ts";
import type { ColumnsOrder } from "../../../src/app/archive/reading/columns-order.ts";
import type { ColumnsThread } from "../../../src/app/archive/reading/columns-thread.ts";
import { readColumns } from "../../../src/app/archive/reading/read-columns.ts";
import { inflate } from "../../../src/app/archive/inflate.ts";
import { exploreArchive } from "../../../src/archive/explored.ts";
import { readData } from "../../../src/archive/read-data.ts";
import { timeOrder, inTimeOrder } from "../../../src/archive/time-order.ts";
import { withTexts } from "../../../src/archive/with-texts.ts";
import { makeArchive } from "../../archive/make-archive.ts";
import { seededRows } from "../../archive/seeded-rows.ts";

const { json, columns } = makeArchive([...seededRows(300)]);
const MANY = 200_001;

/** A thread that answers as the worker does: what it hands over has gone through a copy, without its memory. */
const threadOf = () => {
  const end = vi.fn();
  const read = vi.fn(async ({ head, bytes }: ColumnsOrder) => {
    const data = inTimeOrder(await readData(head, bytes, inflate));
    return structuredClone(data, { transfer: buffersOf(data) });
  });
  return { hasBegun: () => Promise.resolve(true), read, end } satisfies ColumnsThread;
};

/** What a reader sees of some rows: each in its place in time, and how many there are of each type. */
const seen = ({ archive }: Awaited<ReturnType<typeof readColumns>>) => {
  if (!archive) throw new Error("Nothing was read.");
  const shown = exploreArchive(withTexts(archive, () => Promise.reject(new Error()), inflate));
  const order = Array.from({ length: archive.columns.rows }, (_, n) => shown.inTime.at(n));
  return {
    order,
    ids: order.map((row = 0) => shown.ids.of(row)),
    cells: shown.grid.within(3, { left: 0, top: 0, right: 1, bottom: 1 }),
    bars: shown.days.bars(40),
  };
};

it("has many rows read in a thread, which ends, and shows of them what the page itself would", async () => {
  const thread = threadOf();
  const read = await readColumns(json, MANY, Promise.resolve(columns), () => thread);
  expect(thread.read).toHaveBeenCalledOnce();
  expect(thread.end).toHaveBeenCalledOnce();
  const order = read.archive?.order;
  expect(order).toEqual(read.archive && timeOrder(read.archive.columns.time));
  const alone = await readColumns(json, 300, Promise.resolve(columns), () => thread);
  expect(thread.read).toHaveBeenCalledOnce();
  expect(alone.archive?.order).toBeUndefined();
  expect(seen(read)).toEqual(seen(alone));
});

it("tells of a damaged file what it tells without a thread, and keeps the rows that are there", async () => {
  const short = columns.subarray(0, columns.length - 9);
  const read = await readColumns(json, MANY, Promise.resolve(short), threadOf);
  const alone = await readColumns(json, 300, Promise.resolve(short));
  expect(read.faults).toEqual(alone.faults);
  expect(read.faults).not.toEqual([]);
  const rows = (one: typeof read) =>
    Array.from({ length: one.archive?.columns.rows ?? 0 }, (_, row) => one.archive?.original(row));
  expect(rows(read)).toEqual(rows(alone));
});

it("reads by itself where there is no thread, or none that can", async () => {
  const end = vi.fn();
  const read = vi.fn(() => Promise.resolve(null));
  const thread = (begun: boolean) => () => ({ hasBegun: () => Promise.resolve(begun), read, end });
  for (const start of [() => null, thread(true), thread(false)]) {
    const { archive, faults } = await readColumns(json, MANY, Promise.resolve(columns), start);
    expect([archive?.columns.rows, faults]).toEqual([300, []]);
  }
  expect(read).toHaveBeenCalledOnce();
  expect(end).toHaveBeenCalledTimes(2);
});

it("ends the thread also where the bytes cannot be had", async () => {
  const thread = threadOf();
  const bytes = Promise.reject(new Error("columns.bin: 404"));
  await expect(readColumns(json, MANY, bytes, () => thread)).rejects.toThrow("404");
  expect(thread.end).toHaveBeenCalledOnce();
  expect(thread.read).not.toHaveBeenCalled();
});

it("hands each memory over once, whatever arrays share it", () => {
  const memory = new ArrayBuffer(8);
  const own = new Uint8Array(4);
  const value = {
    a: new Uint8Array(memory),
    b: [{ c: new Int32Array(memory) }, own],
    d: "e",
    f: null,
  };
  expect(buffersOf(value)).toEqual([memory, own.buffer]);
});
