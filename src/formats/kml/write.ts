import type { Place } from "../../story/records/place.ts";
import { typeIn, typesOf, type EventType } from "../../story/types-of.ts";
import { creditLines, creditsOf, shownLine } from "../credits.ts";
import { eventsAtPlaces, placesAlone, type EventAtPlace } from "../event-at-place.ts";
import { eventLines, placeLang, placeLine, placeName } from "../event-text.ts";
import { langOf, textOf, type Extract } from "../extract.ts";
import { kmlGeometry } from "./geometry.ts";
import { kmlTime } from "./time.ts";
import { asHtml, element, type Xml } from "../xml.ts";

/** Readers of KML take a description for HTML, so plain text has to be escaped for that as well. */
const description = (lines: readonly string[]): Xml =>
  element("description", {}, asHtml(lines.join("\n")));

/** KML colours are aabbggrr. */
const kmlColour = (hex: string, opacity: string): string =>
  `${opacity}${hex.slice(5, 7)}${hex.slice(3, 5)}${hex.slice(1, 3)}`.toLowerCase();

const style = ({ id, colour }: EventType): Xml =>
  element(
    "Style",
    { id },
    element("IconStyle", {}, element("color", {}, kmlColour(colour, "ff"))),
    element(
      "LineStyle",
      {},
      element("color", {}, kmlColour(colour, "ff")),
      element("width", {}, 2),
    ),
    element("PolyStyle", {}, element("color", {}, kmlColour(colour, "1a"))),
  );

const usedTypes = ({ story, events }: Extract): EventType[] => {
  const used = new Set(events.map(({ event }) => event.type));
  return typesOf(story).filter(({ id }) => used.has(id));
};

const data = (values: Record<string, string | number | null | undefined>): Xml =>
  element(
    "ExtendedData",
    {},
    ...Object.entries(values).map(([name, value]) =>
      element("Data", { name }, element("value", {}, value ?? "")),
    ),
  );

const placeData = (extract: Extract, place: Place) => {
  const { ccodes = [], precision } = place.properties;
  return {
    place: place.id,
    placeName: placeName(extract, place),
    placeNameLang: placeLang(extract, place),
    countries: ccodes.join("; "),
    precision: precision.level,
    radiusM: precision.radiusM,
  };
};

const eventPlacemark = (extract: Extract, at: EventAtPlace): Xml => {
  const { event, quotes } = at.entry;
  const { label } = typeIn(extract.story, event.type);
  return element(
    "Placemark",
    {},
    element("name", {}, textOf(extract, event.title)),
    description(eventLines(extract, at)),
    kmlTime(event),
    element("styleUrl", {}, `#${event.type}`),
    data({
      event: event.id,
      titleLang: langOf(extract, event.title),
      text: textOf(extract, event.description),
      textLang: langOf(extract, event.description),
      type: event.type,
      typeLabel: textOf(extract, label),
      typeLabelLang: langOf(extract, label),
      date: event.when.edtf,
      dateBasis: event.when.basis,
      timeZone: event.when.tz,
      role: at.role,
      ...(at.place && placeData(extract, at.place)),
      quotes: quotes.length,
      link: extract.linkTo("event", event.id),
    }),
    at.place?.geometry ? kmlGeometry(at.place.geometry) : null,
  );
};

const placePlacemark = (extract: Extract, place: Place): Xml =>
  element(
    "Placemark",
    {},
    element("name", {}, placeName(extract, place)),
    description([placeLine(extract, place)]),
    data({
      titleLang: placeLang(extract, place),
      ...placeData(extract, place),
      link: extract.linkTo("place", place.id),
    }),
    place.geometry ? kmlGeometry(place.geometry) : null,
  );

/** KML 2.2 (OGC 07-147r2) with one placemark for each event at each place. */
export const writeKml = (extract: Extract): string => {
  const { title, titleLang, summary, summaryLang, link, licence, rights } = creditsOf(extract);
  const kml = element(
    "kml",
    { xmlns: "http://www.opengis.net/kml/2.2", "xmlns:atom": "http://www.w3.org/2005/Atom" },
    element(
      "Document",
      {},
      element("name", {}, title),
      link === "" ? null : element("atom:link", { href: link, rel: "related" }),
      description([...creditLines(extract), "", shownLine(extract)]),
      ...usedTypes(extract).map(style),
      data({ nameLang: titleLang, summary, summaryLang, license: licence, rights, link }),
      ...eventsAtPlaces(extract).map((at) => eventPlacemark(extract, at)),
      ...placesAlone(extract).map((place) => placePlacemark(extract, place)),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${kml.source}`;
};
