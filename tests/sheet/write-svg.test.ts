import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groundOutlines } from "../../src/sheet/ground-outlines.ts";
import { writeSvg } from "../../src/sheet/write-svg.ts";
import { Stock } from "../../src/basemap/stock.ts";
import { HILLAH, POINT_PLACES } from "../explore/hillah.ts";
import { HOSTILE_STRINGS } from "../fixtures/hostile-strings.ts";
import { poisoned } from "../publish/poisoned.ts";
import { composed, LINK } from "./compose-hillah.ts";
import { groupsOf, metadataIn, readSvg, textsIn } from "./read-svg.ts";

const EMPTY = { towns: [], countries: [], waters: [], governorates: [], airports: [] };

const stock = new Stock();
stock.layers.add("land", {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: {},
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [40, 30],
            [48, 30],
            [48, 37],
            [40, 37],
            [40, 30],
          ],
        ],
      },
    },
  ],
});

const svgOf = async (wanted: Parameters<typeof composed>[0] = {}): Promise<string> => {
  const { sheet, drawing } = await composed({ gazetteer: EMPTY, ...wanted });
  return writeSvg(sheet, drawing, groundOutlines(stock, sheet.map.camera, sheet.map.size));
};

/** Names of elements and attributes that could run or fetch something. */
const ACTIVE = /^(script|foreignObject|image|use|style|a|animate|set|iframe|.*href|on.*|src)$/i;

describe("the map as SVG", () => {
  it("holds a group for every mark, legend entries, credits and the whole link", async () => {
    const elements = readSvg(await svgOf({ filters: ["event type: Statement"] }));
    const marks = groupsOf(elements, "mark").map(({ attributes }) => attributes["data-record"]);
    expect(marks.sort()).toEqual(POINT_PLACES);
    expect(textsIn(elements, "legend")).toContain("Air/drone strike (5)");
    const credits = textsIn(elements, "credits");
    expect(credits.join("")).toContain(LINK);
    expect(credits.join(" ")).toContain("From the article: Atlas News");
    expect(metadataIn(elements)).toMatchObject({
      "dc:identifier": "hillah-2023-12",
      "dc:source": LINK,
      "dc:rights":
        "Licence of the story’s texts and data: CC-BY-4.0. Quotes belong to their sources.",
    });
  });

  it("has the land as outlines", async () => {
    const elements = readSvg(await svgOf());
    const land = elements.filter(
      ({ name, attributes }) => name === "path" && attributes.fill === "#ebe6da",
    );
    expect(land.length).toBeGreaterThan(0);
  });

  it("runs and fetches nothing", async () => {
    const elements = readSvg(await svgOf());
    const active = elements.flatMap(({ name, attributes }) =>
      [name, ...Object.keys(attributes)].filter((one) => ACTIVE.test(one)),
    );
    expect(active).toEqual([]);
    const addresses = elements.flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((value) => value.match(/url\([^#][^)]*\)/g) ?? []),
    );
    expect(addresses).toEqual([]);
  });

  it("has Arabic from right to left, anchored where it begins", async () => {
    const elements = readSvg(await svgOf({ lang: "ar" }));
    expect(elements[0]?.attributes["xml:lang"]).toBe("ar");
    const title = elements.find(({ name, text }) => name === "text" && text === HILLAH.headline.ar);
    expect(title?.attributes).toMatchObject({
      direction: "rtl",
      "text-anchor": "start",
      x: String(900 + 28),
    });
  });

  it("keeps hostile texts texts", async () => {
    const plain = readSvg(await svgOf({ story: poisoned(HILLAH, "plain") }));
    const kinds = (elements: typeof plain) => [...new Set(elements.map(({ name }) => name))].sort();
    for (const text of HOSTILE_STRINGS) {
      const elements = readSvg(await svgOf({ story: poisoned(HILLAH, text) }));
      expect(kinds(elements)).toEqual(kinds(plain));
      expect(groupsOf(elements, "mark")).toHaveLength(POINT_PLACES.length);
    }
  });

  it("is well-formed whatever a text holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (text) => {
        const elements = readSvg(await svgOf({ story: { ...HILLAH, headline: { en: text } } }));
        expect(elements[0]?.name).toBe("svg");
      }),
      { numRuns: 30 },
    );
  });
});
