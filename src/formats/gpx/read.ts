import { gpx } from "@tmcw/togeojson";
import type { Document } from "@xmldom/xmldom";
import { convertedFeatures } from "../geojson/converted.ts";
import { readXml } from "../kml/open-xml.ts";
import { reading, type Reading } from "../reading.ts";
import { gpxShapes, propUp } from "./shapes.ts";

const nameOf = (document: Document): Record<string, string> => {
  const [metadata] = Array.from(document.getElementsByTagName("metadata"));
  const name = Array.from(metadata?.childNodes ?? []).find(({ nodeName }) => nodeName === "name");
  return name?.textContent ? { name: name.textContent } : {};
};

const GPX = { root: "gpx", code: "not-gpx", records: ["wpt", "rte", "trk"] } as const;

/** Reads GPX 1.1: each waypoint, route and track is one feature, good or bad, in the file's order. Never throws. */
export const readGpx = (text: string): Reading =>
  readXml(text, GPX, (document) => {
    const shapes = gpxShapes(document);
    propUp(document);
    return reading({
      ...convertedFeatures(gpx(document).features.map((feature, n) => ({ feature, ...shapes[n] }))),
      about: nameOf(document),
    });
  });
