import { describe, expect, it } from "vitest";
import { changeView } from "../../src/explore/change.ts";
import { exploreArchive } from "../../src/archive/explored.ts";
import { indexRows } from "../../src/explore/filtering.ts";
import { readHash, writeHash } from "../../src/explore/link/hash.ts";
import { hidingFilters, select } from "../../src/explore/select.ts";
import { settle, type Offer } from "../../src/explore/settle.ts";
import { recordOf, type View } from "../../src/explore/view.ts";
import { madeArchive, wordless } from "../archive/made-archive.ts";
import { HILLAH_INDEX } from "./hillah.ts";

const { head, index: INDEX, columns, ids } = exploreArchive(madeArchive(500));
const OFFER: Offer = {
  langs: ["en"],
  bases: ["map"],
  names: ["en"],
  zoom: () => ({ min: 0, max: 18 }),
};

const row = (id: string): View => ({ selection: { kind: "row", id } });
const typeOf = (n: number): string => columns.types.table.ids[columns.types.codes[n] ?? 0] ?? "";
const otherType = columns.types.table.ids.find((id) => id !== typeOf(7)) ?? "";

const settled = (id: string) => settle(row(id), INDEX, OFFER);

describe("a row of an archive in a link", () => {
  it("is written as r: with its number", () => {
    expect(writeHash(row("7"))).toBe("#sel=r:7");
    expect(readHash("#sel=r:7").view).toEqual(row("7"));
  });

  it("is one that there is, and gets its mark; no story has any", () => {
    expect(settled("499").view.selection).toEqual({ kind: "row", id: ids.of(499) });
    for (const id of ["500", "007", "1e2", "x"]) {
      expect(settled(id).view.selection).toBeUndefined();
      expect(settled(id).problems).toEqual([{ key: "sel", value: `r:${id}`, reason: "unknown" }]);
    }
    expect(settle(row("0"), HILLAH_INDEX, OFFER).view.selection).toBeUndefined();
  });

  it("is in focus where it is shown, and given up where new filters hide it", () => {
    const shown: View = { ...row("7"), types: [typeOf(7)] };
    expect(select(INDEX, shown).focus).toEqual({ row: 7 });
    expect(select(INDEX, { ...row("7"), types: [otherType] }).focus).toEqual({});
    expect(changeView(shown, { types: [otherType] }, INDEX, OFFER).selection).toBeUndefined();
  });

  it("lifts the filters that hide it when it is chosen", () => {
    const view: View = { types: [otherType] };
    expect(hidingFilters(INDEX, { ...view, ...row("7") })).toEqual(["types"]);
    expect(changeView(view, row("7"), INDEX, OFFER)).toMatchObject(row(ids.of(7)));
    expect(changeView(view, row("7"), INDEX, OFFER).types).toBeUndefined();
  });

  it("is no record, which would have a page of its own", () => {
    expect(recordOf(row("7"))).toBeUndefined();
    expect(recordOf({ selection: { kind: "event", id: "7" } })).toEqual({ kind: "event", id: "7" });
  });
});

describe("a search for words in a link", () => {
  it("is left out and named where an archive has no index of words", () => {
    const index = indexRows(head.story, wordless(madeArchive(9)).columns);
    const { view, problems } = settle({ text: "bridge" }, index, OFFER);
    expect(view.text).toBeUndefined();
    expect(problems).toEqual([{ key: "q", value: "bridge", reason: "unoffered" }]);
    expect(settle({ text: "bridge" }, INDEX, OFFER).view.text).toBe("bridge");
  });
});

describe("the rows of an archive", () => {
  it("are counted as events are", () => {
    const scene = select(INDEX, { types: [typeOf(7)] });
    const own = columns.types.codes.filter((code) => code === columns.types.codes[7]).length;
    expect([scene.count, scene.total, scene.events.length]).toEqual([own, 500, 0]);
    expect(scene.counts.get("types")?.get(typeOf(7))).toBe(own);
    expect(scene.counts.get("claims")?.size).toBe(0);
    const nothing = select(INDEX, { types: [], text: "bridge" });
    expect([nothing.count, nothing.blame]).toEqual([0, ["types"]]);
  });
});
