import { kml } from "@tmcw/togeojson";
import { DOMParser, onErrorStopParsing, type Document } from "@xmldom/xmldom";
import { isGeometry } from "../geojson/geometry.ts";
import { reading, type ReadFeature, type Reading } from "../reading.ts";
import { unsafeXml } from "./scan-xml.ts";

/** XML 1.0, 2.11; the parser's own also takes away line separators that are part of a text. */
const normalizeLineEndings = (text: string): string => text.replace(/\r\n?/g, "\n");

const featuresIn = (document: Document): ReadFeature[] =>
  kml(document).features.map(({ geometry, properties }) => ({
    geometry: isGeometry(geometry) ? geometry : null,
    properties: properties ?? {},
  }));

const titleOf = (document: Document): Record<string, string> => {
  const [root] = Array.from(document.getElementsByTagName("Document"));
  const name = Array.from(root?.childNodes ?? []).find(({ nodeName }) => nodeName === "name");
  return name?.textContent ? { name: name.textContent } : {};
};

const readDocument = (text: string): Reading => {
  const parser = new DOMParser({ onError: onErrorStopParsing, normalizeLineEndings });
  const document = parser.parseFromString(text.replace(/^\uFEFF/, ""), "text/xml");
  const root = document.documentElement;
  if (root?.localName !== "kml")
    return reading({ problems: [{ code: "not-kml", detail: root?.nodeName ?? "" }] });
  return reading({ features: featuresIn(document), about: titleOf(document) });
};

/** Reads KML 2.2. Never throws; document types are refused, so no entity can multiply or fetch. */
export const readKml = (text: string): Reading => {
  const unsafe = unsafeXml(text);
  if (unsafe) return reading({ problems: [unsafe] });
  try {
    return readDocument(text);
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error)).slice(0, 200);
    return reading({ problems: [{ code: "xml-invalid", detail }] });
  }
};
