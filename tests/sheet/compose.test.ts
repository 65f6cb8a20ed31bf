import { describe, expect, it } from "vitest";
import { middleLatitude, pixelsOf } from "../../src/basemap/picture-camera.ts";
import type { Geometry } from "../../src/story/records/place.ts";
import { POINT_PLACES } from "../explore/hillah.ts";
import { makeEvent, makePlace, makeStory } from "../explore/make-story.ts";
import { composed } from "./compose-hillah.ts";

const CAMERA = { zoom: 7, lat: 33.5, lng: 43.8 };

describe("the sheet of a view", () => {
  it("has the map as the reader sees it: centre, zoom and size", async () => {
    const { sheet } = await composed();
    const { camera, size } = sheet.map;
    expect(size).toEqual({ width: 900, height: 700 });
    expect(camera.zoom).toBe(7);
    expect(middleLatitude(camera, size)).toBeCloseTo(33.5, 2);
  });

  it("has places on both sides of 180° side by side, and whole lines between them", async () => {
    const point = (lng: number, lat: number): { geometry: Geometry } => ({
      geometry: { type: "Point", coordinates: [lng, lat] },
    });
    const story = makeStory({
      places: [makePlace("suva", point(178.4, -18.1)), makePlace("apia", point(-171.8, -13.8))],
      events: [
        makeEvent("storm", { places: [{ place: "suva", role: "location" }] }),
        makeEvent("wave", {
          places: [{ place: "apia", role: "location" }],
          rel: [{ type: "after", event: "storm" }],
        }),
      ],
    });
    const camera = { zoom: 5, lat: -16, lng: -177 };
    for (const view of [{ relations: "all" }, { camera, relations: "all" }] as const) {
      const { marks, size, arcs } = (await composed({ story, view })).sheet.map;
      const [suva = NaN, apia = NaN] = ["suva", "apia"].map(
        (id) => marks.find(({ place }) => place === id)?.at.x,
      );
      expect(suva).toBeGreaterThan(0);
      expect(apia).toBeLessThan(size.width);
      expect(arcs).toHaveLength(1);
      for (const { x } of arcs[0]?.dots ?? []) expect(x > suva - 1 && x < apia + 1).toBe(true);
    }
  });

  it("enlarges a narrow map, and shows neither more nor less of the world", async () => {
    const { sheet } = await composed({ frame: { width: 360, height: 600 } });
    expect(sheet.map.size).toEqual({ width: 720, height: 1200 });
    expect(sheet.map.camera.zoom).toBeCloseTo(8, 9);
    expect(middleLatitude(sheet.map.camera, sheet.map.size)).toBeCloseTo(33.5, 2);
  });

  it("marks the places with a point, with the number of their events", async () => {
    const { sheet } = await composed();
    const { marks } = sheet.map;
    expect(marks.map(({ place }) => place).sort()).toEqual(POINT_PLACES);
    expect(marks.find(({ place }) => place === "baghdad")).toMatchObject({ count: 2 });
    expect(marks.find(({ place }) => place === "hillah")?.name).toMatch(/^Hillah, 1 event/);
  });

  it("leaves out what lies outside, and says how many events have no sign", async () => {
    const { sheet } = await composed({
      view: { camera: { zoom: 11, lat: 32.48, lng: 44.42 }, types: ["air-drone-strike"] },
    });
    expect(sheet.map.marks.map(({ place }) => place)).toEqual(["hillah"]);
    expect(sheet.shown[0]).toBe("5 of 11 events shown");
    expect(sheet.shown.at(-1)).toMatch(/^4 of them have no sign here/);
  });

  it("draws a place as exactly as it is known", async () => {
    const { sheet } = await composed();
    const { camera, marks, extents } = sheet.map;
    const kirkuk = extents.find(({ place }) => place === "kirkuk");
    const at = marks.find(({ place }) => place === "kirkuk")?.at;
    if (kirkuk?.kind !== "circle") throw new Error("Kirkuk has no circle.");
    expect(kirkuk).toMatchObject(at ?? {});
    expect(kirkuk.r).toBeCloseTo(pixelsOf(camera, 25_000, 35.47), 0);
    expect(extents.filter(({ kind }) => kind === "area")).toEqual([]);
  });

  it("outlines an area only while it is chosen, and never marks it with a point", async () => {
    const selection = { kind: "event", id: "campaign-since-october" } as const;
    const { sheet } = await composed({ view: { camera: CAMERA, selection } });
    const areas = sheet.map.extents.filter(({ kind }) => kind === "area");
    const marked = sheet.map.marks.map(({ place }) => place);
    expect(areas.length).toBeGreaterThan(0);
    for (const { place } of areas) expect(marked).not.toContain(place);
    expect(sheet.legend.map(({ sign }) => sign)).toContain("area");
  });

  describe("where places lie close together", () => {
    const spot = (lng: number, lat: number) => ({
      geometry: { type: "Point", coordinates: [lng, lat] } as Geometry,
    });
    const storyOf = (places: readonly ReturnType<typeof makePlace>[]) =>
      makeStory({
        places: [...places],
        events: places.map(({ id }) =>
          makeEvent(`at-${id}`, { places: [{ place: id, role: "location" }] }),
        ),
      });
    const camera = { zoom: 6, lat: 33, lng: 44 };

    it("draws a ring with the number of their events, and says what it is", async () => {
      const pile = Array.from({ length: 7 }, (_, n) => makePlace(`mill-${n}`, spot(44, 33)));
      const story = storyOf([...pile, makePlace("weir", spot(45, 34))]);
      const { sheet, drawing } = await composed({ story, view: { camera } });
      const [group, ...others] = sheet.map.groups;
      expect(others).toEqual([]);
      expect(group).toMatchObject({ count: 7, places: pile.map(({ id }) => id) });
      expect(group?.name).toMatch(/^7 events near /);
      expect(group?.at.x).toBeCloseTo(450, 0);
      expect(group?.at.y).toBeCloseTo(350, 0);
      expect(sheet.map.marks.map(({ place }) => place)).toEqual(["weir"]);
      expect(sheet.legend.map(({ sign }) => sign)).toContain("group");
      expect(sheet.shown).toEqual(["8 of 8 events shown"]);
      expect(JSON.stringify(drawing)).toContain('"role":"group"');
    });

    it("has what is chosen by itself beside its ring", async () => {
      const pile = Array.from({ length: 7 }, (_, n) => makePlace(`mill-${n}`, spot(44, 33)));
      const selection = { kind: "place", id: "mill-3" } as const;
      const { sheet } = await composed({ story: storyOf(pile), view: { camera, selection } });
      expect(sheet.map.marks.map(({ place, selected }) => [place, selected])).toEqual([
        ["mill-3", true],
      ]);
      expect(sheet.map.groups).toHaveLength(1);
    });

    it("draws some hundred signs at most, however many places there are", async () => {
      const many = Array.from({ length: 5000 }, (_, n) =>
        makePlace(`p-${n}`, spot(40 + (n % 100) * 0.1, 30 + Math.floor(n / 100) * 0.1)),
      );
      const { sheet } = await composed({ story: storyOf(many), view: { camera } });
      const { groups, marks } = sheet.map;
      expect(groups.length + marks.length).toBeLessThanOrEqual(300);
      expect(groups.reduce((sum, { count }) => sum + count, marks.length)).toBe(5000);
      expect(sheet.shown).toEqual(["5,000 of 5,000 events shown"]);
    });
  });

  it("explains the types shown, counted as the filter counts them, and no others", async () => {
    const { sheet } = await composed({ view: { camera: CAMERA, types: ["statement"] } });
    expect(sheet.legend).toMatchObject([{ sign: { id: "statement" }, text: "Statement (2)" }]);
  });

  it("explains a circle once it shows from under its symbol", async () => {
    const camera = { zoom: 9, lat: 33.3, lng: 44.4 };
    const { sheet } = await composed({ view: { camera, types: ["statement"] } });
    expect(sheet.legend.map(({ sign }) => sign)).toMatchObject([{ id: "statement" }, "circle"]);
  });

  it("says what narrows it and which background it could not have", async () => {
    const { sheet } = await composed({
      filters: ["event type: Statement"],
      online: "OpenStreetMap",
    });
    expect(sheet.shown).toContain("Filtered by event type: Statement");
    expect(sheet.credits.join(" ")).toContain("on the page OpenStreetMap was the background");
  });

  it("has a scale that holds in the middle of the map", async () => {
    const { sheet } = await composed();
    const [km] = sheet.scale.lines;
    expect(km?.text).toBe("100 km");
    expect(km?.width).toBeCloseTo(pixelsOf(sheet.map.camera, 100_000, 33.5), 0);
    expect(sheet.scale.note).toContain("33.5° N");
  });

  it("draws arcs where the view shows relations", async () => {
    const without = await composed();
    const { sheet } = await composed({ view: { camera: CAMERA, relations: "all" } });
    expect(without.sheet.map.arcs).toEqual([]);
    expect(sheet.map.arcs.length).toBeGreaterThan(0);
    expect(sheet.legend.map(({ sign }) => sign)).toContain("arc");
  });

  it("is in the reader's language, from the right in Arabic, and names the map as chosen", async () => {
    const { sheet } = await composed({ lang: "ar", shown: ["ar", "en"] });
    expect(sheet).toMatchObject({ lang: "ar", fromRight: true, title: { lang: "ar" } });
    expect(sheet.shown[0]).toContain("١١");
    expect(sheet.scale.note).toContain("٣٣٫٥");
    const names = sheet.map.names.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(names).toEqual(expect.arrayContaining(["الموصل", "Mosul"]));
    const { sheet: english } = await composed({ shown: ["en"] });
    expect(english.map.names.flatMap(({ lines }) => lines).map(({ text }) => text)).not.toContain(
      "الموصل",
    );
  });
});
