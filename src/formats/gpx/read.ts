import { gpx } from "@tmcw/togeojson";
import type { Document } from "@xmldom/xmldom";
import type { Feature } from "geojson";
import { convertedFeatures } from "../geojson/converted.ts";
import { readXml } from "../kml/open-xml.ts";
import { reading, type Reading } from "../reading.ts";
import { gpxShapes, propUp, trackEnds } from "./shapes.ts";

const nameOf = (document: Document): Record<string, string> => {
  const [metadata] = Array.from(document.getElementsByTagName("metadata"));
  const name = Array.from(metadata?.childNodes ?? []).find(({ nodeName }) => nodeName === "name");
  return name?.textContent ? { name: name.textContent } : {};
};

/** Names of the converter's own, as GPX has them: points of a track or a route, and what each has. */
const inFile = ({ properties, ...feature }: Feature): Feature => {
  const {
    coordinateProperties,
    _gpxType: kind,
    ...own
  }: Record<string, unknown> = properties ?? {};
  const point = kind === "rte" ? "rtept" : "trkpt";
  const each = Object.entries(coordinateProperties ?? {}).map(([name, values]) => [
    `${point}.${name === "times" ? "time" : name}`,
    values as unknown,
  ]);
  return {
    ...feature,
    properties: { ...own, ...Object.fromEntries<unknown>(each as [string, unknown][]) },
  };
};

/** Feature by feature, tracks first: one has the time at which it begins, and here the one at which it ends. */
const features = (document: Document, ends: readonly (string | undefined)[]) =>
  gpx(document).features.map((converted, n) => {
    const feature = inFile(converted);
    const end = ends[n];
    return end === undefined ? feature : { ...feature, properties: { ...feature.properties, end } };
  });

const GPX = { root: "gpx", code: "not-gpx", records: ["wpt", "rte", "trk"] } as const;

/** Reads GPX 1.1: each waypoint, route and track is one feature, good or bad, in the file's order. Never throws. */
export const readGpx = (text: string): Reading =>
  readXml(text, GPX, (document) => {
    const [shapes, ends] = [gpxShapes(document), trackEnds(document)];
    propUp(document);
    return reading({
      ...convertedFeatures(
        features(document, ends).map((feature, n) => ({ feature, ...shapes[n] })),
      ),
      about: nameOf(document),
    });
  });
