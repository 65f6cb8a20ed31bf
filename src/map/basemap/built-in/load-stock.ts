import type { Topology } from "topojson-specification";
import { DETAIL_ZOOM } from "../../../basemap/coverage.ts";
import { readGazetteer, type Gazetteer } from "../../../basemap/labels/gazetteer.ts";
import { Stock, type TopologyFile } from "../../../basemap/stock.ts";
import { fetchBytes, fetchGazetteer } from "./files.ts";

const readTopology = async (file: TopologyFile): Promise<Topology> =>
  JSON.parse(new TextDecoder().decode(await fetchBytes(file))) as Topology;

/** What makes a map better, and is left out where it cannot be had. */
const orNull = <T>(wanted: Promise<T>): Promise<T | null> => wanted.catch(() => null);

const readRelief = async (): Promise<ImageBitmap> =>
  createImageBitmap(new Blob([await fetchBytes("relief")], { type: "image/webp" }));

/**
 * All that the built-in map is painted from at a zoom, for a picture of it. `points` are the story's,
 * longitude first. Rejects where what every map needs cannot be had.
 */
export const loadStock = async (
  points: readonly (readonly number[])[],
  zoom: number,
): Promise<{ stock: Stock; gazetteer: Gazetteer }> => {
  const [region, world, detail, relief, gazetteer] = await Promise.all([
    readTopology("region"),
    readTopology("world"),
    zoom >= DETAIL_ZOOM ? orNull(readTopology("detail")) : null,
    orNull(readRelief()),
    fetchGazetteer(),
  ]);
  const stock = new Stock();
  stock.focusOn(points);
  stock.add("region", region);
  stock.add("world", world);
  if (detail) stock.add("detail", detail);
  stock.relief = relief;
  return { stock, gazetteer: readGazetteer(gazetteer) };
};
