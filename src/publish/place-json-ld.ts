import type { Place } from "../story/records/place.ts";
import { recordPath } from "../explore/page-path.ts";
import { absolute } from "./base-url.ts";
import { placeName } from "./in-words.ts";
import type { Publication } from "./publication.ts";
import type { Thing } from "./thing.ts";

type Geometry = NonNullable<Place["geometry"]>;

/** Latitude before longitude, apart by a blank, as schema.org's GeoShape has it. */
const ring = (positions: readonly (readonly number[])[]): string =>
  positions.map(([lng, lat]) => `${lat} ${lng}`).join(" ");

const outerRings = (geometry: Exclude<Geometry, { type: "Point" }>): (number[][] | undefined)[] =>
  geometry.type === "Polygon"
    ? [geometry.coordinates[0]]
    : geometry.coordinates.map(([outer]) => outer);

/** Never more exact than the place is known: a circle where it has a radius, in metres. */
const geo = ({ geometry, properties }: Place): Thing | Thing[] | undefined => {
  if (!geometry) return undefined;
  if (geometry.type !== "Point")
    return outerRings(geometry).flatMap((outer) =>
      outer ? [{ "@type": "GeoShape", polygon: ring(outer) }] : [],
    );
  const [longitude, latitude] = geometry.coordinates;
  const point = { "@type": "GeoCoordinates", latitude, longitude };
  const { radiusM } = properties.precision;
  return radiusM === undefined
    ? point
    : { "@type": "GeoCircle", geoMidpoint: point, geoRadius: radiusM };
};

/** A place in schema.org's terms. */
export const placeThing = (publication: Publication, place: Place): Thing => {
  const { title, names, ccodes = [] } = place.properties;
  const [country] = ccodes;
  const path = recordPath(publication.index.story.id, "place", place.id);
  return {
    "@type": "Place",
    name: placeName(publication, place),
    alternateName: [...new Set([title, ...names.map(({ toponym }) => toponym)])],
    geo: geo(place),
    ...(country !== undefined && {
      address: { "@type": "PostalAddress", addressCountry: country },
    }),
    url: absolute(publication.base, path),
  };
};
