import detailUrl from "../../../../geo/basemap/detail.topo.json?url";
import farTownsUrl from "../../../../geo/basemap/far-towns.json?url";
import finerWorldUrl from "../../../../geo/basemap/finer-world.topo.json?url";
import gazetteerUrl from "../../../../geo/basemap/gazetteer.json?url";
import regionUrl from "../../../../geo/basemap/region.topo.json?url";
import reliefUrl from "../../../../geo/basemap/relief.webp?url";
import worldUrl from "../../../../geo/basemap/world.topo.json?url";
import type { TopologyFile } from "../../../basemap/stock.ts";

/** Files that the painter turns into tiles. */
export type PaintedFile = TopologyFile | "relief";

/** Files of what the map writes. */
type NamesFile = "gazetteer" | "farTowns";

const URLS: Record<PaintedFile | NamesFile, string> = {
  region: regionUrl,
  world: worldUrl,
  finerWorld: finerWorldUrl,
  detail: detailUrl,
  relief: reliefUrl,
  gazetteer: gazetteerUrl,
  farTowns: farTownsUrl,
};

const fetchFile = async (file: PaintedFile | NamesFile): Promise<Response> => {
  const response = await fetch(URLS[file]);
  if (!response.ok) throw new Error(`The map's file “${file}” answered ${response.status}.`);
  return response;
};

/** The bytes of a file of the map. Rejects with a sentence. */
export const fetchBytes = async (file: PaintedFile): Promise<ArrayBuffer> =>
  (await fetchFile(file)).arrayBuffer();

/** A file of names as it lies in `geo/basemap`. Rejects with a sentence. */
export const fetchNames = async (file: NamesFile): Promise<unknown> =>
  (await fetchFile(file)).json();
