import { describe, expect, it } from "vitest";
import { changeView, isFiltered, resetView } from "../../src/explore/change.ts";
import type { Patch } from "../../src/explore/change.ts";
import { writeHash } from "../../src/explore/link/hash.ts";
import type { Selection, View } from "../../src/explore/view.ts";
import { HILLAH_INDEX, OFFER } from "./hillah.ts";

const change = (view: View, patch: Patch): View => changeView(view, patch, HILLAH_INDEX, OFFER);

const FULL: View = {
  camera: { zoom: 6, lat: 33, lng: 44 },
  selection: { kind: "place", id: "hillah" },
  types: ["air-drone-strike"],
  parties: ["centcom"],
  claims: ["contested"],
  time: { from: "2023-12", to: null },
  timeMode: "certain",
  text: "Hillah",
  lang: "ar",
  base: "osm",
  names: "both",
};

const SELECTED: Selection[] = [
  { kind: "place", id: "hillah" },
  { kind: "event", id: "hillah-strike" },
  { kind: "quote", id: "centcom-facilities" },
  { kind: "claim", id: "centcom-target" },
];

describe("changing a view", () => {
  it("sets the given fields and keeps the others", () => {
    expect(change(FULL, { text: "Kataib" })).toEqual({ ...FULL, text: "Kataib" });
  });

  it("takes a field back to its default with undefined", () => {
    expect(change(FULL, { types: undefined })).toEqual({ ...FULL, types: undefined });
  });

  it("leaves the view before as it was", () => {
    const before = structuredClone(FULL);
    change(FULL, { types: [], selection: undefined });
    expect(FULL).toEqual(before);
  });

  it.each(SELECTED)("gives up the selected $kind when a new filter hides it", (selection) => {
    expect(change({ selection }, { time: { from: null, to: "2022" } })).toEqual({
      time: { from: null, to: "2022" },
    });
  });

  it.each(SELECTED)("keeps the selected $kind while the new filter shows it", (selection) => {
    expect(change({ selection }, { types: ["air-drone-strike"] })).toEqual({
      selection,
      types: ["air-drone-strike"],
    });
  });

  it("keeps the selection of an event without a place", () => {
    const selection: Selection = { kind: "event", id: "centcom-statement" };
    expect(change({ selection }, { text: "CENTCOM" })).toEqual({ selection, text: "CENTCOM" });
  });

  it("lifts the filters that hide what is selected, and only those", () => {
    const selection: Selection = { kind: "event", id: "hillah-strike" };
    const view = change({ types: ["statement"], text: "hillah" }, { selection });
    expect(view.types).toBeUndefined();
    expect(view).toMatchObject({ text: "hillah", selection });
  });

  it("lets go of how days are meant together with the days", () => {
    const certain: View = { time: { from: "2023-12-26", to: null }, timeMode: "certain" };
    expect(writeHash(change(certain, { time: undefined }))).toBe("");
    const selection: Selection = { kind: "event", id: "pmo-statement" };
    expect(writeHash(change(certain, { selection }))).toBe("#sel=e:pmo-statement");
  });

  it("gives up what the days no longer hold for certain, and keeps what they do", () => {
    const selection: Selection = { kind: "event", id: "erbil-drone-attack" };
    const time = { from: "2023-12-25", to: "2023-12-25" };
    expect(change({ selection, time, timeMode: "certain" }, { text: "erbil" })).toMatchObject({
      selection,
      time,
      timeMode: "certain",
    });
    const vague: Selection = { kind: "event", id: "al-asad-barrage" };
    expect(change({ selection: vague, time }, { timeMode: "certain" }).selection).toBeUndefined();
  });

  it("takes an emptied search and ticks on everything as no filter", () => {
    const all = HILLAH_INDEX.events.map(({ event }) => event.type);
    const view = change({ text: "a", types: [] }, { text: " ", types: [...new Set(all)] });
    expect(isFiltered(view)).toBe(false);
    expect(writeHash(view)).toBe("");
  });
});

describe("changing the base layer", () => {
  const STREETS = { base: "osm", camera: { zoom: 16, lat: 33, lng: 44 } };

  it("takes the camera back to the zoom levels of the new one", () => {
    expect(change(STREETS, { base: undefined }).camera).toEqual({ zoom: 12, lat: 33, lng: 44 });
  });

  it("keeps a camera that both have", () => {
    const camera = { zoom: 12, lat: 33, lng: 44 };
    expect(change({ camera }, { base: "osm" })).toEqual({ camera, base: "osm" });
    expect(change({ camera, base: "osm" }, { base: undefined }).camera).toEqual(camera);
  });
});

describe("resetting a view", () => {
  it("keeps the languages and the base layer only", () => {
    expect(resetView(FULL)).toEqual({ lang: "ar", base: "osm", names: "both" });
    expect(resetView({})).toEqual({});
  });

  it("keeps the order and the relations, which hide nothing", () => {
    const view: View = { order: "told", relations: "all" };
    expect(resetView({ ...view, ...FULL, distanceTo: "kirkuk" })).toEqual({
      ...view,
      lang: "ar",
      base: "osm",
      names: "both",
    });
  });
});

describe("a view", () => {
  it.each(["types", "parties", "claims", "time", "text"] as const)("is filtered by %s", (field) => {
    expect(isFiltered({ [field]: FULL[field] })).toBe(true);
  });

  it("is not filtered by the camera, a selection, the languages or the base layer", () => {
    const { camera, selection, timeMode, lang, base, names } = FULL;
    expect(isFiltered({ camera, selection, timeMode, lang, base, names })).toBe(false);
    expect(isFiltered({})).toBe(false);
  });
});
