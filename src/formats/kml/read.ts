import { kml } from "@tmcw/togeojson";
import type { Document, Element } from "@xmldom/xmldom";
import { convertedFeatures, shapeBy, type Converted } from "../geojson/converted.ts";
import type { Problem } from "../problems.ts";
import { reading, type Reading } from "../reading.ts";
import type { Path } from "../../story/issue.ts";
import { childOf, containers } from "./containers.ts";
import { spotInShape } from "./coordinates.ts";
import { htmlDescription } from "./description.ts";
import { readXml, spotOfElement } from "./open-xml.ts";
import { placemarkShape } from "./shapes.ts";

const named = (document: Document | Element, name: string): Element[] =>
  Array.from(document.getElementsByTagName(name));

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

type Properties = Record<string, unknown>;

/** The converter makes an object of a description in CDATA; here it is a text as any other. */
const withPlainText = (properties: Properties, element: Element): Properties => {
  const text = htmlDescription(element);
  if (text === undefined) return properties;
  const others = Object.entries(properties).filter(([key]) => key !== "description");
  const own = text === "" ? [] : [["description", text] as const];
  return Object.fromEntries([...own, ...others]);
};

/** Without what the converter adds of its own. */
const inFile = (properties: Properties | null): Properties =>
  Object.fromEntries(Object.entries(properties ?? {}).filter(([key]) => key !== "@geometry-type"));

/** Placemarks come first among what the converter makes, then pictures on the ground and links. */
const featuresIn = (document: Document): Converted[] => {
  const { features } = kml(document);
  const inherited = containers();
  return named(document, "Placemark").flatMap((element, n): Converted[] => {
    const feature = features[n];
    const shape = shapeBy(() => placemarkShape(element));
    if (!feature) return [];
    const own = withPlainText(inFile(feature.properties), element);
    // What is the file's own data stays so, and comes first.
    const all = { ...own, ...inherited(element), ...own };
    const spot = spotOfElement(element);
    const spotIn = (path: Path) => spotInShape(shape, path);
    return [{ feature: { ...feature, properties: all }, shape, spot, spotInShape: spotIn }];
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

/** A picture that is laid over the map shows something somewhere: its frame is no event’s area. */
const picturesIn = (document: Document): Problem[] =>
  named(document, "GroundOverlay").map((picture) => ({
    code: "kml-picture",
    detail: (childOf(picture, "name")?.textContent ?? "").trim().slice(0, LONGEST).toWellFormed(),
    ...spotOfElement(picture),
  }));

const KML = { root: "kml", code: "not-kml", records: ["Placemark"] } as const;

/** Reads KML 2.2 and 2.3. Never throws. */
export const readKml = (text: string): Reading =>
  readXml(text, KML, (document) => {
    const { problems, ...read } = convertedFeatures(featuresIn(document));
    return reading({
      ...read,
      problems: [...linksIn(document), ...picturesIn(document), ...problems],
      about: aboutOf(document),
    });
  });
