import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelCandidates } from "../../../src/basemap/labels/candidates.ts";
import type { Label } from "../../../src/basemap/labels/labels.ts";
import type { NamesShown } from "../../../src/basemap/labels/names.ts";
import { placeLabels, walls, type Candidate } from "../../../src/basemap/labels/placement.ts";
import type { Box } from "../../../src/basemap/boxes.ts";
import { collide } from "./collide.ts";
import { sceneAt, type TestCamera } from "./scene.ts";

const VIEW = { width: 860, height: 740 };
const IRAQ = { lng: 44.2, lat: 33.3, view: VIEW };

const candidatesAt = (camera: TestCamera) => labelCandidates(sceneAt(camera));

const textsAt = (camera: TestCamera): string[] =>
  placeLabels(candidatesAt(camera), walls(camera.view)).map(({ lines }) =>
    lines.map(({ text }) => text).join(" / "),
  );

/** The same candidates, carrying the boxes they cover. */
const withBoxes = (candidates: readonly Candidate<Label>[]): Candidate<readonly Box[]>[] =>
  candidates.map((options) => options.map(({ boxes }) => ({ boxes, label: boxes })));

const camera: fc.Arbitrary<TestCamera> = fc.record({
  zoom: fc.double({ min: 3, max: 12, noNaN: true }),
  lng: fc.double({ min: 36, max: 50, noNaN: true }),
  lat: fc.double({ min: 28, max: 39, noNaN: true }),
  view: fc.constantFrom(VIEW, { width: 390, height: 470 }, { width: 1600, height: 1000 }),
  shown: fc.constantFrom<NamesShown>(["en"], ["ar"], ["en", "ar"], ["ar", "en"]),
});

const reserved: fc.Arbitrary<Box[]> = fc.array(
  fc.record({
    left: fc.integer({ min: 0, max: 800 }),
    top: fc.integer({ min: 0, max: 700 }),
    width: fc.integer({ min: 20, max: 160 }),
    height: fc.integer({ min: 20, max: 50 }),
  }),
  { maxLength: 8 },
);

describe("labels of the real map", () => {
  it("never overlap each other, a marker or the map's edge, in 200 random cameras", () => {
    fc.assert(
      fc.property(camera, reserved, (one, markers) => {
        const taken = [...markers, ...walls(one.view)];
        const placed = placeLabels(withBoxes(candidatesAt(one)), taken);
        const others = placed.map((boxes, i) =>
          [...taken, ...placed.slice(i + 1).flat()].filter((other) =>
            boxes.some((box) => collide(box, other)),
          ),
        );
        expect(others.flat()).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("name what a reader looks for first, at every zoom", () => {
    const at = (zoom: number) => textsAt({ ...IRAQ, zoom, shown: ["en"] });
    expect(at(4)).toEqual(expect.arrayContaining(["TURKEY", "Cairo", "SAUDI ARABIA"]));
    expect(at(6)).toEqual(expect.arrayContaining(["IRAQ", "Mosul", "Basra", "Damascus", "ANBAR"]));
    expect(at(8)).toEqual(expect.arrayContaining(["Karbala", "Fallujah", "Tigris", "DIYALA"]));
    expect(at(10)).toEqual(expect.arrayContaining(["Abu Ghraib", "Baghdad International Airport"]));
  });

  it("name each country's capital, also where the country's own name wants the room", () => {
    const at = (zoom: number, lng: number, lat: number) =>
      textsAt({ zoom, lng, lat, view: VIEW, shown: ["en"] });
    expect(at(4, 44, 27)).toEqual(expect.arrayContaining(["Riyadh", "SAUDI ARABIA"]));
    expect(at(7.4, 35.5, 33.2)).toEqual(expect.arrayContaining(["Beirut", "Damascus"]));
  });

  it("name a country in the part of it that is seen", () => {
    const north = textsAt({ zoom: 7.2, lng: 43.5, lat: 35.6, view: VIEW, shown: ["en"] });
    expect(north).toContain("IRAQ");
  });

  it("name a great town beside the marker that covers its sign", () => {
    const scene = sceneAt({ zoom: 8, lng: 44, lat: 36.2, view: VIEW, shown: ["en"] });
    const { x, y } = scene.toPixels(43.94662, 36.23605);
    const marker = { left: x - 20, top: y - 20, width: 40, height: 40 };
    const erbil = placeLabels(labelCandidates(scene), [marker]).find(({ lines }) =>
      lines.some(({ text }) => text === "Erbil"),
    );
    expect(erbil).toBeDefined();
    expect(erbil?.sign).toBeUndefined();
  });

  it("name no town away from its sign where no marker covers that", () => {
    const view = { width: 860, height: 640 };
    const scene = sceneAt({ zoom: 3.4, lng: 14, lat: 54, view, shown: ["en"] });
    // Names of many capitals that want the same room, and some of it taken.
    const box = { left: 400, top: 330, width: 40, height: 40 };
    const covered = ({ lon, lat }: { lon: number; lat: number }): boolean => {
      const { x, y } = scene.toPixels(lon, lat);
      return x > box.left - 5 && x < box.left + 45 && y > box.top - 5 && y < box.top + 45;
    };
    const hidden = scene.gazetteer.towns.filter(covered).map(({ en }) => en);
    const capitals = scene.gazetteer.towns.filter(({ kind }) => kind === 2).map(({ en }) => en);
    const alone = placeLabels(labelCandidates(scene), [box])
      .filter(({ sign }) => !sign)
      .flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(alone.filter((text) => capitals.includes(text) && !hidden.includes(text))).toEqual([]);
  });

  it("do not repeat a river's name side by side", () => {
    const scene = sceneAt({ zoom: 10, lng: 44.3, lat: 33.2, view: VIEW, shown: ["ar"] });
    const names = placeLabels(labelCandidates(scene), []).filter(({ turn }) => turn);
    const spots = names.map(({ lines, turn }) => ({ name: lines[0]?.text, x: 0, y: 0, ...turn }));
    const isNear = (a: (typeof spots)[number], b: (typeof spots)[number]): boolean =>
      a.name === b.name && Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < 150;
    const near = spots.filter((a, i) => spots.slice(i + 1).some((b) => isNear(a, b)));
    expect(names.length).toBeGreaterThan(2);
    expect(near).toEqual([]);
  });

  it("leave out what the story marks itself", () => {
    const texts = [6, 8, 10, 12].flatMap((zoom) => textsAt({ ...IRAQ, zoom, shown: ["en"] }));
    for (const name of ["Baghdad", "BAGHDAD", "Hillah", "Kirkuk", "Al-Asad Air Base"])
      expect(texts).not.toContain(name);
    const erbil = textsAt({ ...IRAQ, lat: 36.2, lng: 44, zoom: 10, shown: ["en"] });
    expect(erbil).toContain("Erbil");
    expect(erbil).not.toContain("Erbil International Airport");
  });

  it("are in the languages asked for, one below the other", () => {
    expect(textsAt({ ...IRAQ, zoom: 6, shown: ["ar"] })).toEqual(
      expect.arrayContaining(["العراق", "البصرة", "الموصل"]),
    );
    expect(textsAt({ ...IRAQ, zoom: 6, shown: ["en", "ar"] })).toContain("Basra / البصرة");
    expect(textsAt({ ...IRAQ, zoom: 6, shown: ["ar", "en"] })).toContain("البصرة / Basra");
  });

  it("fall back to English where there is no Arabic name, once", () => {
    const scene = sceneAt({ ...IRAQ, zoom: 10, shown: ["ar", "en"] });
    const town = {
      lon: 44.2,
      lat: 33.3,
      rank: 6,
      kind: 0,
      country: "IQ",
      en: "Testtown",
      ar: null,
    };
    const only = { ...scene, gazetteer: { ...scene.gazetteer, towns: [town] } };
    const [label] = placeLabels(labelCandidates(only), []).filter(
      ({ sign }) => sign?.kind === "town",
    );
    expect(label?.lines.map(({ text }) => text)).toEqual(["Testtown"]);
  });
});
