import { describe, expect, it } from "vitest";
import { rowIds, type RowIds } from "../../src/archive/row-ids.ts";
import { makeArchive, type MadeRow } from "./make-archive.ts";
import { readWhole } from "./read-whole.ts";
import { seededRows } from "./seeded-rows.ts";

interface Ids extends RowIds {
  /** For each row of the archive the one that was given. */
  order: Uint32Array;
}

const idsOf = async (rows: readonly MadeRow[]): Promise<Ids> => {
  const { json, columns, order } = makeArchive(rows);
  const read = await readWhole(json, columns);
  return { ...rowIds(read.columns, read.positions), order };
};

const rowOf = (id: string | undefined): number => Number.parseInt(id ?? "");

/** A third of the rows come in twos that say the same of where, when and what. */
const ROWS: readonly MadeRow[] = [...seededRows(4000)].flatMap((row, n) =>
  n % 3 === 0 ? [row, row] : [row],
);
const EARLIER = await idsOf(ROWS);

describe("the id of a row", () => {
  it("is that of no other", () => {
    const all = Array.from(ROWS, (_, row) => EARLIER.of(row));
    expect(new Set(all).size).toBe(ROWS.length);
    expect(all.map(rowOf)).toEqual(all.map((_, row) => row));
    expect(all.every((id) => EARLIER.find(id) === id)).toBe(true);
  });

  it("leads to the same row after rows were added, though each has another number", async () => {
    const first = { ...(ROWS[0] as MadeRow), position: [-170, 80] as const };
    const last = { ...(ROWS[0] as MadeRow), type: "protest", position: [170, -80] as const };
    const later = await idsOf([...ROWS, first, last]);
    let moved = 0;
    for (let row = 0; row < ROWS.length; row += 7) {
      const now = later.find(EARLIER.of(row));
      expect(later.order[rowOf(now)]).toBe(EARLIER.order[row]);
      expect(now && later.find(now)).toBe(now);
      if (rowOf(now) !== row) moved += 1;
    }
    expect(moved).toBeGreaterThan(400);
  });

  it("leads to none where the row is gone, and not to the one that has its number now", async () => {
    const gone = EARLIER.order[1234] as number;
    const alone = ROWS.filter((row) => row !== ROWS[gone]);
    const later = await idsOf(alone);
    expect(later.find(EARLIER.of(1234))).toBeUndefined();
    const changed = ROWS.map((row, n) => (n === gone ? { ...row, edtf: "1999-09-09" } : row));
    expect((await idsOf(changed)).find(EARLIER.of(1234))).toBeUndefined();
  });

  it("may be a number alone, as links had it", () => {
    expect(EARLIER.find("0")).toBe(EARLIER.of(0));
    const last = ROWS.length - 1;
    expect(EARLIER.find(`${last}`)).toBe(EARLIER.of(last));
  });

  it.each([`${ROWS.length}`, "007", "1e2", "x", "-1", "1-", "1-é", "1-zzzzzzzz", "1-1-0"])(
    "is not “%s”",
    (id) => expect(EARLIER.find(id)).toBeUndefined(),
  );
});
