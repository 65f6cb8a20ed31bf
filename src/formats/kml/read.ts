import { kml } from "@tmcw/togeojson";
import type { Document } from "@xmldom/xmldom";
import { convertedFeatures } from "../geojson/converted.ts";
import { reading, type Reading } from "../reading.ts";
import { readXml } from "./open-xml.ts";

const titleOf = (document: Document): Record<string, string> => {
  const [root] = Array.from(document.getElementsByTagName("Document"));
  const name = Array.from(root?.childNodes ?? []).find(({ nodeName }) => nodeName === "name");
  return name?.textContent ? { name: name.textContent } : {};
};

/** Reads KML 2.2. Never throws. */
export const readKml = (text: string): Reading =>
  readXml(text, { root: "kml", code: "not-kml" }, (document) =>
    reading({ ...convertedFeatures(kml(document).features), about: titleOf(document) }),
  );
