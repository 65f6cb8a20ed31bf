import type { LangMap } from "../story/records/text.ts";
import { readArchive } from "./archive/read.ts";
import { readCsv } from "./csv/read.ts";
import { readGeoJson } from "./geojson/read.ts";
import { readGpx } from "./gpx/read.ts";
import { readKmz } from "./kml/read-kmz.ts";
import { readKml } from "./kml/read.ts";
import type { Reading } from "./reading.ts";

interface Readable {
  label: LangMap;
  /** Without the leading dot, in lower case. */
  extensions: readonly string[];
}

/** A kind of foreign file that can be read, from its text or from its bytes. */
export type Reader = Readable &
  (
    | { input: "text"; read: (text: string) => Reading }
    | { input: "bytes"; read: (bytes: Uint8Array) => Reading }
  );

/** Every kind of file that is read. To add one: a folder beside this and an entry here. */
export const READERS = {
  geojson: {
    label: { en: "GeoJSON", ar: "GeoJSON" },
    extensions: ["geojson", "json"],
    input: "text",
    read: readGeoJson,
  },
  csv: {
    label: { en: "Table (CSV)", ar: "جدول (CSV)" },
    extensions: ["csv", "tsv"],
    input: "text",
    read: readCsv,
  },
  kml: {
    label: { en: "KML", ar: "KML" },
    extensions: ["kml"],
    input: "text",
    read: readKml,
  },
  kmz: {
    label: { en: "KMZ", ar: "KMZ" },
    extensions: ["kmz"],
    input: "bytes",
    read: readKmz,
  },
  gpx: {
    label: { en: "GPX", ar: "GPX" },
    extensions: ["gpx"],
    input: "text",
    read: readGpx,
  },
  "linked-places": {
    label: { en: "Linked Places (JSON)", ar: "Linked Places (JSON)" },
    extensions: ["lpf.json", "jsonld"],
    input: "text",
    read: readGeoJson,
  },
  archive: {
    label: { en: "The whole story (zip)", ar: "القصة كاملة (zip)" },
    extensions: ["zip"],
    input: "bytes",
    read: readArchive,
  },
} as const satisfies Record<string, Reader>;
