import type { Place } from "../../story/records/place.ts";
import { creditsOf } from "../credits.ts";
import { eventsAtPlaces, placesAlone, type EventAtPlace } from "../event-at-place.ts";
import { eventLines, placeLang, placeLine, placeName } from "../event-text.ts";
import { langOf, textOf, type Extract } from "../extract.ts";
import { isNoText } from "../unsaid.ts";
import { certaintyOf } from "./certainty.ts";
import { timespanOf } from "./timespans.ts";

const CONTEXT =
  "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

const geometryOf = (place: Place): object | null =>
  place.geometry && { ...place.geometry, certainty: certaintyOf(place.properties.precision) };

/** The times of a place are those of its events; `undefined` where none has a date. */
const whenOf = (here: readonly EventAtPlace[]): object | undefined => {
  const dates = new Set(here.map(({ entry }) => entry.event.when.edtf));
  const timespans = [...dates].flatMap((edtf) => timespanOf(edtf) ?? []);
  return timespans.length === 0 ? undefined : { timespans };
};

/** BCP 47: our words are in the language chosen, a story's texts in the best they have; of several it is “mul”. */
const langOfTexts = (extract: Extract, place: Place, here: readonly EventAtPlace[]): string => {
  const [chosen = "und"] = extract.langs;
  const texts = here
    .flatMap(({ entry: { event } }) => [event.title, event.description])
    .filter((text) => !isNoText(text));
  const all = [placeLang(extract, place), ...texts.map((text) => langOf(extract, text))];
  return all.every((one) => one === chosen) ? chosen : "mul";
};

/** How exactly the place is known, as its record has it, but for the source, which is no record here. */
const precisionOf = ({ properties: { precision } }: Place): object => ({
  ...precision,
  source: undefined,
});

const featureOf = (extract: Extract, place: Place): object => {
  const { properties } = place;
  const here = eventsAtPlaces(extract).filter((at) => at.place?.id === place.id);
  const lang = langOfTexts(extract, place, here);
  return {
    // What has no address of its own is named within the file.
    "@id": extract.linkTo("place", place.id) || `#${place.id}`,
    type: "Feature",
    properties: {
      title: placeName(extract, place),
      placeId: place.id,
      ccodes: properties.ccodes ?? [],
      ...(properties.fclasses && { fclasses: properties.fclasses }),
      // The format knows of certainty alone; what else a property says is for who knows it.
      precision: precisionOf(place),
    },
    when: whenOf(here),
    names: properties.names.map(({ toponym, lang: of }) => ({ toponym, lang: of })),
    types: [{ label: properties.kind }],
    geometry: geometryOf(place),
    links: properties.links ?? [],
    descriptions: [
      { value: placeLine(extract, place), lang },
      ...here.map((at) => ({
        "@id": extract.linkTo("event", at.entry.event.id) || undefined,
        value: [textOf(extract, at.entry.event.title), ...eventLines(extract, at)].join("\n"),
        lang,
      })),
    ],
  };
};

const placesShown = (extract: Extract): Place[] => [
  ...new Set([
    ...eventsAtPlaces(extract).flatMap(({ place }) => place ?? []),
    ...placesAlone(extract),
  ]),
];

/** Linked Places format 1.2: one feature for each place, its events as descriptions of it. */
export const writeLinkedPlaces = (extract: Extract): string => {
  const { title, titleLang, summary, summaryLang, licence, rights, sources, link } =
    creditsOf(extract);
  const collection = {
    "@context": CONTEXT,
    type: "FeatureCollection",
    title,
    titleLang,
    description: summary,
    descriptionLang: summaryLang,
    license: licence,
    rights,
    sources,
    link: link || undefined,
    features: placesShown(extract).map((place) => featureOf(extract, place)),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
};
