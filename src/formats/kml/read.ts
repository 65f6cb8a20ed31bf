import { kml } from "@tmcw/togeojson";
import type { Document, Element } from "@xmldom/xmldom";
import { convertedFeatures, shapeBy, type Converted } from "../geojson/converted.ts";
import type { Problem } from "../problems.ts";
import { reading, type Reading } from "../reading.ts";
import { htmlDescription } from "./description.ts";
import { readXml, spotOfElement } from "./open-xml.ts";
import { placemarkShape } from "./shapes.ts";

const named = (document: Document | Element, name: string): Element[] =>
  Array.from(document.getElementsByTagName(name));

const childOf = (node: Element, name: string): Element | undefined =>
  Array.from(node.childNodes).find((child) => child.nodeName === name) as Element | undefined;

/** The document's name, and what it says of itself as data. */
const aboutOf = (document: Document): Record<string, string> => {
  const [root] = named(document, "Document");
  if (!root) return {};
  const name = childOf(root, "name")?.textContent ?? "";
  const data = childOf(root, "ExtendedData");
  const values = (data ? named(data, "Data") : []).map((one) => [
    one.getAttribute("name") ?? "",
    childOf(one, "value")?.textContent ?? "",
  ]);
  return {
    ...Object.fromEntries<string>(values as [string, string][]),
    ...(name !== "" && { name }),
  };
};

/** The converter makes an object of a description in CDATA; here it is a text as any other. */
const withPlainText = (feature: Converted["feature"], element: Element): Converted["feature"] => {
  const text = htmlDescription(element);
  if (text === undefined) return feature;
  const others = Object.entries(feature.properties ?? {}).filter(([key]) => key !== "description");
  const own = text === "" ? [] : [["description", text] as const];
  return { ...feature, properties: Object.fromEntries([...own, ...others]) };
};

/** Placemarks come first among what the converter makes, then pictures on the ground, then links. */
const featuresIn = (document: Document): Converted[] => {
  const { features } = kml(document);
  const placemarks = named(document, "Placemark");
  const elements = [...placemarks, ...named(document, "GroundOverlay")];
  return elements.flatMap((element, n): Converted[] => {
    const feature = features[n];
    const shape = n < placemarks.length ? shapeBy(() => placemarkShape(element)) : undefined;
    return feature
      ? [{ feature: withPlainText(feature, element), shape, spot: spotOfElement(element) }]
      : [];
  });
};

const LONGEST = 120;

/** A link to another file is no event, and nothing is fetched. */
const linksIn = (document: Document): Problem[] =>
  named(document, "NetworkLink").map((link) => ({
    code: "kml-link",
    detail: (named(link, "href")[0]?.textContent ?? "").trim().slice(0, LONGEST).toWellFormed(),
    ...spotOfElement(link),
  }));

const KML = { root: "kml", code: "not-kml", records: ["Placemark", "GroundOverlay"] } as const;

/** Reads KML 2.2 and 2.3. Never throws. */
export const readKml = (text: string): Reading =>
  readXml(text, KML, (document) => {
    const { problems, ...read } = convertedFeatures(featuresIn(document));
    return reading({
      ...read,
      problems: [...linksIn(document), ...problems],
      about: aboutOf(document),
    });
  });
