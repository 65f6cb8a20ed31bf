import { describe, expect, it } from "vitest";
import { labelCandidates } from "../../../src/basemap/labels/candidates.ts";
import { drawLabels, type LabelContext } from "../../../src/basemap/labels/draw-labels.ts";
import { placeLabels } from "../../../src/basemap/labels/placement.ts";
import { PALETTES } from "../../../src/basemap/theme.ts";
import { REAL_GAZETTEER } from "./real-gazetteer.ts";
import { sceneAt } from "./scene.ts";

interface Run {
  text: string;
  direction: string;
  spacing: string;
  align: string;
}

/** A canvas that remembers each run of text, as a canvas is set when it is drawn. */
const recorder = () => {
  const runs: Run[] = [];
  const ctx = new Proxy(
    {},
    {
      get: (target: Record<string, unknown>, key: string) => {
        if (key === "fillText")
          return (text: string) =>
            runs.push({
              text,
              direction: String(target["direction"]),
              spacing: String(target["letterSpacing"]),
              align: String(target["textAlign"]),
            });
        return key in target ? target[key] : () => undefined;
      },
    },
  ) as unknown as LabelContext;
  return { ctx, runs };
};

const draw = (shown: readonly ("en" | "ar")[]): Run[] => {
  const { ctx, runs } = recorder();
  const scene = sceneAt({
    zoom: 7,
    lng: 44.2,
    lat: 33.3,
    view: { width: 1200, height: 900 },
    shown,
  });
  // Signs draw no text; their paths are a browser's.
  const labels = placeLabels(labelCandidates(scene), []).map(({ lines, colour }) => ({
    lines,
    colour,
  }));
  drawLabels(ctx, labels, PALETTES.light);
  return runs;
};

const ARABIC = /\p{Script=Arabic}/u;

describe("drawing labels", () => {
  it("draws each Arabic name in one run, from right to left, its letters joined", () => {
    const arabic = draw(["ar"]).filter(({ text }) => ARABIC.test(text));
    expect(arabic.length).toBeGreaterThan(20);
    const names = new Set(
      ["towns", "governorates", "countries", "waters"].flatMap((table) =>
        REAL_GAZETTEER[table as keyof typeof REAL_GAZETTEER].map(({ ar }) => ar),
      ),
    );
    const rivers = ["دجلة", "الفرات", "الغراف", "شط العرب", "الكرخة"];
    expect(arabic.filter(({ text }) => !names.has(text) && !rivers.includes(text))).toEqual([]);
    for (const run of arabic)
      expect(run).toMatchObject({ direction: "rtl", spacing: "0px", align: "right" });
  });

  it("draws Latin names from left to right, those of areas spaced", () => {
    const runs = draw(["en"]);
    expect(runs.find(({ text }) => text === "Basra")).toMatchObject({
      direction: "ltr",
      spacing: "0px",
    });
    expect(runs.find(({ text }) => text === "ANBAR")).toMatchObject({
      direction: "ltr",
      spacing: "1.6px",
    });
  });
});
