import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dateline, workFolder } from "./test-io.ts";

const imported = async (name: string, content: string) => {
  const cwd = workFolder();
  writeFileSync(join(cwd, name), content);
  return dateline(["import", name, "--out", "a", "--dry-run"], cwd);
};

const map = (crs: object | null) =>
  JSON.stringify({
    ...{ type: "FeatureCollection", crs },
    features: [
      {
        type: "Feature",
        geometry: crs && { type: "Point", coordinates: [500000, 4000000] },
        properties: { title: "A" },
      },
    ],
  });

describe("what an import advises", () => {
  it("is no columns of coordinates where a map has them in another system", async () => {
    const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::32638" } };
    const { err } = await imported("a.geojson", map(crs));
    expect(err).toContain("[crs-unsupported]");
    expect(err).not.toContain("nothing is on the map");
    expect((await imported("a.geojson", map(null))).err).toContain("nothing is on the map");
  });

  it("names the place of a byte that no text has", async () => {
    const { err } = await imported("a.csv", "title,date\nA\0,2024\n");
    expect(err).toMatch(/a\.csv:2:2: .* Found: U\+0000 \[not-text\]/);
  });

  it("counts the positions of a shape that it does not tell one by one", async () => {
    const positions = Array.from({ length: 23 }, (_, n) => `${181 + n},1`).join(" ");
    const line = `<LineString><coordinates>${positions}</coordinates></LineString>`;
    const { err } = await imported("a.kml", `<kml><Placemark>${line}</Placemark></kml>`);
    expect(err).toContain(
      "Found: 200,1; did you mean -160,1? There are 3 more like this in the same shape. [position-beyond-180]",
    );
    expect(err).toContain("… and 3 more [position-beyond-180]");
  });

  it("says in its help how long a table may be", async () => {
    const { out } = await dateline(["import", "--help"], workFolder());
    expect(out.replace(/\s+/g, " ")).toContain("--archive takes a table of any length");
  });
});
