import type { Topology } from "topojson-specification";
import { DETAIL_ZOOM, wantsFinerWorld, type MapSight } from "../../../basemap/coverage.ts";
import { readGazetteer, withFarTowns, type Gazetteer } from "../../../basemap/labels/gazetteer.ts";
import { Stock, type TopologyFile } from "../../../basemap/stock.ts";
import { fetchBytes, fetchNames } from "./files.ts";

const readTopology = async (file: TopologyFile): Promise<Topology> =>
  JSON.parse(new TextDecoder().decode(await fetchBytes(file))) as Topology;

/** What makes a map better, and is left out where it cannot be had. */
const orNull = <T>(wanted: Promise<T>): Promise<T | null> => wanted.catch(() => null);

const readRelief = async (): Promise<ImageBitmap> =>
  createImageBitmap(new Blob([await fetchBytes("relief")], { type: "image/webp" }));

/**
 * All that the built-in map is painted from, for a picture of what it shows. `points` are the story's,
 * longitude first. Rejects where what every map needs cannot be had.
 */
export const loadStock = async (
  points: readonly (readonly number[])[],
  sight: MapSight,
): Promise<{ stock: Stock; gazetteer: Gazetteer }> => {
  const isFar = wantsFinerWorld(sight);
  const [region, world, finerWorld, detail, relief, gazetteer, farTowns] = await Promise.all([
    readTopology("region"),
    readTopology("world"),
    isFar ? orNull(readTopology("finerWorld")) : null,
    sight.zoom >= DETAIL_ZOOM ? orNull(readTopology("detail")) : null,
    orNull(readRelief()),
    fetchNames("gazetteer"),
    isFar ? orNull(fetchNames("farTowns")) : null,
  ]);
  const stock = new Stock();
  stock.focusOn(points);
  stock.add("region", region);
  stock.add("world", world);
  if (finerWorld) stock.add("finerWorld", finerWorld);
  if (detail) stock.add("detail", detail);
  stock.relief = relief;
  const names = readGazetteer(gazetteer);
  return { stock, gazetteer: farTowns === null ? names : withFarTowns(names, farTowns) };
};
