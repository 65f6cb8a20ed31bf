import { kml } from "@tmcw/togeojson";
import type { Document } from "@xmldom/xmldom";
import { convertedFeatures, shapeBy, type Shape } from "../geojson/converted.ts";
import { reading, type Reading } from "../reading.ts";
import { readXml } from "./open-xml.ts";
import { placemarkShape } from "./shapes.ts";

const titleOf = (document: Document): Record<string, string> => {
  const [root] = Array.from(document.getElementsByTagName("Document"));
  const name = Array.from(root?.childNodes ?? []).find(({ nodeName }) => nodeName === "name");
  return name?.textContent ? { name: name.textContent } : {};
};

/** Placemarks come first among what the converter makes, in the order of the file. */
const shapesIn = (document: Document): Shape[] =>
  Array.from(document.getElementsByTagName("Placemark")).map((placemark) =>
    shapeBy(() => placemarkShape(placemark)),
  );

/** Reads KML 2.2 and 2.3. Never throws. */
export const readKml = (text: string): Reading =>
  readXml(text, { root: "kml", code: "not-kml" }, (document) =>
    reading({
      ...convertedFeatures(kml(document).features, shapesIn(document)),
      about: titleOf(document),
    }),
  );
