import { readFileSync } from "node:fs";
import { readGazetteer } from "../../../src/basemap/labels/gazetteer.ts";

/** The gazetteer that the page loads. */
export const REAL_GAZETTEER = readGazetteer(
  JSON.parse(readFileSync("geo/basemap/gazetteer.json", "utf8")),
);
