import type { Feature, FeatureCollection } from "geojson";
import type { Place } from "../../story/records/place.ts";
import { typeIn } from "../../story/types-of.ts";
import { creditsOf } from "../credits.ts";
import { eventsAtPlaces, placesAlone, type EventAtPlace } from "../event-at-place.ts";
import { eventLines, placeLang, placeLine, placeName } from "../event-text.ts";
import { langOf, textOf, type Extract } from "../extract.ts";
import { disputeRecord, quoteRecord } from "../statements.ts";

const WITHOUT_EVENT = "#5F6368";

/** simplestyle-spec 1.1.0, which geojson.io and GitHub draw. */
const simplestyle = (place: Place | null, colour: string): object => {
  if (!place?.geometry) return {};
  return place.geometry.type === "Point"
    ? { "marker-color": colour, "marker-size": "medium" }
    : { stroke: colour, "stroke-width": 2, fill: colour, "fill-opacity": 0.1 };
};

const placeProperties = (extract: Extract, place: Place): object => {
  const { ccodes, precision } = place.properties;
  return {
    place: place.id,
    placeName: placeName(extract, place),
    placeNameLang: placeLang(extract, place),
    countries: ccodes ?? [],
    precision: precision.level,
    radiusM: precision.radiusM ?? null,
  };
};

const eventFeature = (extract: Extract, at: EventAtPlace): Feature<Place["geometry"]> => {
  const { entry, place, role } = at;
  const { event, quotes, disputes } = entry;
  const { colour, label, acled } = typeIn(extract.story, event.type);
  return {
    type: "Feature",
    id: place ? `${event.id}@${place.id}` : event.id,
    geometry: place?.geometry ?? null,
    properties: {
      title: textOf(extract, event.title),
      titleLang: langOf(extract, event.title),
      text: textOf(extract, event.description),
      textLang: langOf(extract, event.description),
      description: eventLines(extract, at).join("\n"),
      ...simplestyle(place, colour),
      event: event.id,
      type: event.type,
      typeLabel: textOf(extract, label),
      typeLabelLang: langOf(extract, label),
      acled: event.acled ?? acled,
      date: event.when.edtf,
      dateBasis: event.when.basis,
      start: event.when.start ?? null,
      end: event.when.end ?? null,
      timeZone: event.when.tz,
      role,
      ...(place && placeProperties(extract, place)),
      quotes: quotes.map((quote) => quoteRecord(extract, quote)),
      statements: disputes.map((dispute) => disputeRecord(extract, dispute)),
      link: extract.linkTo("event", event.id) || undefined,
    },
  };
};

const placeFeature = (extract: Extract, place: Place): Feature<Place["geometry"]> => ({
  type: "Feature",
  id: place.id,
  geometry: place.geometry,
  properties: {
    title: placeName(extract, place),
    titleLang: placeLang(extract, place),
    description: placeLine(extract, place),
    ...simplestyle(place, WITHOUT_EVENT),
    ...placeProperties(extract, place),
    link: extract.linkTo("place", place.id) || undefined,
  },
});

/** RFC 7946 with one feature for each event at each place; credits are foreign members of the collection. */
export const writeGeoJson = (extract: Extract): string => {
  const { title, titleLang, summary, summaryLang, licence, rights, sources, link } =
    creditsOf(extract);
  const collection: FeatureCollection<Place["geometry"]> & Record<string, unknown> = {
    type: "FeatureCollection",
    name: title,
    nameLang: titleLang,
    description: summary,
    descriptionLang: summaryLang,
    license: licence,
    rights,
    sources,
    link: link || undefined,
    features: [
      ...eventsAtPlaces(extract).map((at) => eventFeature(extract, at)),
      ...placesAlone(extract).map((place) => placeFeature(extract, place)),
    ],
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
};
