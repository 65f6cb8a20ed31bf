import { readGpx } from "../../formats/gpx/read.ts";
import { readKmz } from "../../formats/kml/read-kmz.ts";
import { readKml } from "../../formats/kml/read.ts";
import { featureSheet } from "./features.ts";
import type { XmlOpeners } from "./index.ts";

/** What opens maps written in XML: apart, as the reader of XML outweighs all others together. */
export const XML_OPENERS: XmlOpeners = {
  kml: (text) => featureSheet(readKml(text), text),
  gpx: (text) => featureSheet(readGpx(text), text),
  kmz: (bytes) => {
    const read = readKmz(bytes);
    return featureSheet(read, JSON.stringify(read.features));
  },
};
