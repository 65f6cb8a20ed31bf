import { describe, expect, it } from "vitest";
import { importText } from "../import-text.ts";

const point = (properties: object, id = "QwNjg") => ({
  ...{ type: "Feature", id, properties },
  geometry: { type: "Point", coordinates: [-0.274658, 52.57635] },
});

const layer = (name: string, ...features: object[]) => ({
  ...{ type: "FeatureCollection", features, _umap_options: { displayOnLoad: true, name } },
});

const read = (...layers: object[]) =>
  importText(
    "umap_backup_floods.umap",
    JSON.stringify({
      ...{ type: "umap", uri: "https://example.org/map/floods_1", layers },
      properties: { name: "Floods", licence: { name: "ODbL", url: "https://example.org/odbl" } },
      geometry: { type: "Point", coordinates: [13.4, 48.9] },
    }),
  );

const told = ({ story }: ReturnType<typeof read>) =>
  story?.events.map(({ title, description, type, when }) => [
    title["en"],
    description["en"],
    story.types.find(({ id }) => id === type)?.label["en"],
    when.edtf,
  ]);

const NONE = "No column that was used has a description of it.";

describe("a backup of uMap", () => {
  it("has its title and licence, and each layer is a type", () => {
    const found = read(
      layer("Roads", point({ name: "A" })),
      layer("Fields", point({ name: "B" }, "b")),
    );
    expect(found.shape).toEqual({ en: "uMap", ar: "uMap" });
    expect([found.story?.headline, found.story?.license]).toEqual([{ en: "Floods" }, "ODbL"]);
    expect(told(found)?.map(([title, , type]) => [title, type])).toEqual([
      ["A", "Roads"],
      ["B", "Fields"],
    ]);
  });

  it("has the fields that its author gave the features, whatever their language", () => {
    const fields = { name: "A", Datum: "2024-06-01", Kategorie: "Closure", Ort: "Peterborough" };
    const found = read(layer("Roads", point(fields), point({ name: "B" }, "b")));
    expect(told(found)).toEqual([
      ["A", NONE, "Closure", "2024-06-01"],
      ["B", NONE, "Roads", expect.any(String)],
    ]);
    expect(found.story?.places[0]?.properties.title).toBe("Peterborough");
  });

  it("has texts without their marks, and no columns of how things are drawn", () => {
    const description =
      "# Bridge\n**Closed** until *noon*.\nSee [[https://example.org|the report]] and [[https://example.org/b]]{{https://example.org/a.jpg}}\n---\n2 * 3 * 4";
    const found = read(
      layer("Roads", point({ name: "A", description, _umap_options: { color: "red" } })),
    );
    expect(told(found)?.[0]?.[1]).toBe(
      "Bridge\nClosed until noon.\nSee the report (https://example.org) and https://example.org/b\n\n2 * 3 * 4",
    );
    expect(found.columns.map(({ column }) => column)).toEqual([
      "id",
      "name",
      "description",
      "layer",
    ]);
  });

  it("tells of a layer whose data lie elsewhere", () => {
    const remoteData = { url: "https://example.org/live.geojson", format: "geojson" };
    const live = { ...layer("Live"), _umap_options: { name: "Live", remoteData } };
    const { problems } = read(layer("Roads", point({ name: "A" })), live);
    expect(problems).toMatchObject([
      { code: "kml-link", detail: remoteData.url, path: "/layers/1/_umap_options/remoteData/url" },
    ]);
  });
});

it("a table with a column “layer” is no uMap, and has its places", () => {
  const found = importText("a.csv", "name,Latitude,Longitude,layer\nA,53.0,12.1,Roads\n");
  expect([found.shape, found.counts.placed]).toEqual([null, 1]);
});
