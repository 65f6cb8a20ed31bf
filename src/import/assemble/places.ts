import type { PrecisionLevel } from "../../story/precision.ts";
import type { Geometry, Place } from "../../story/records/place.ts";
import type { LangMap } from "../../story/records/text.ts";
import type { Facts, PlaceName } from "../facts.ts";
import { coordinatesName } from "./coordinates-name.ts";
import { Ids } from "./ids.ts";
import { nameKey } from "./name-key.ts";
import { agreed, type Known } from "./precision.ts";

const KINDS: Record<PrecisionLevel, Place["properties"]["kind"]> = {
  exact: "site",
  facility: "facility",
  town: "town",
  near: "site",
  admin: "province",
  region: "region",
  country: "country",
};

const keyed = (names: LangMap): [lang: string, key: string][] =>
  Object.entries(names).map(([lang, name]) => [lang, nameKey(name)]);

const namesOf = (names: LangMap, { otherNames = [] }: Facts): PlaceName[] => {
  const all = Object.entries(names).map(([lang, toponym]) => ({ lang, toponym }));
  const isNew = (one: PlaceName): boolean => all.every(({ toponym }) => toponym !== one.toponym);
  return [...all, ...otherNames.filter(isNew)];
};

const countriesOf = ({ countries }: Facts): Pick<Place["properties"], "ccodes"> =>
  countries.length > 0 ? { ccodes: [...new Set(countries)] } : {};

/** Rows at one spot may give it to several countries, as a crossing of a border: it keeps all of them. */
const join = ({ properties }: Place, { countries }: Facts): void => {
  if (countries.length > 0)
    properties.ccodes = [...new Set([...(properties.ccodes ?? []), ...countries])];
};

/** Places that have a name alone are others in other countries. */
const apart = ({ countries, placeId }: Facts, geometry: Geometry | null): readonly string[] =>
  geometry === null && placeId === undefined ? [...new Set(countries)].sort() : [];

const linksOf = ({ placeLinks: links = [] }: Facts): Pick<Place["properties"], "links"> =>
  links.length > 0 ? { links: [...links] } : {};

/** By what a place is known again. */
const keyOf = (
  names: LangMap,
  geometry: Geometry | null,
  { precision }: Known,
  facts: Facts,
): string =>
  JSON.stringify([
    ...[keyed(names), geometry, precision, facts.placeId, linksOf(facts)],
    apart(facts, geometry),
  ]);

/** The level of a place that has no position says nothing of what it is, unless the file says it. */
const kindOf = ({ geometry, precision }: Known, { known }: Facts): Place["properties"]["kind"] =>
  known?.kind ?? (geometry || known ? KINDS[precision.level] : "site");

/** The places of a story that is being imported: rows that mean the same place share it. */
export class PlaceBook {
  readonly all: Place[] = [];
  private readonly ids = new Ids("place");
  private readonly source: string;
  private readonly drawn = new Set<string>();
  private readonly byKey = new Map<string, Place>();

  /** `source` is the id of the imported file as a source. */
  constructor(source: string) {
    this.source = source;
  }

  /** The place of a row, `undefined` where it neither names one nor has coordinates. */
  idOf(facts: Facts, geometry: Geometry | null): string | undefined {
    const names = facts.place ?? (geometry ? this.nameless(facts, geometry) : undefined);
    if (!names) return undefined;
    const place = agreed(geometry, facts);
    const key = keyOf(names, geometry, place, facts);
    const known = this.byKey.get(key);
    if (known) join(known, facts);
    const { id } = known ?? this.added(names, geometry, place, facts, key);
    return id;
  }

  private added(
    names: LangMap,
    geometry: Geometry | null,
    place: Known,
    facts: Facts,
    key: string,
  ): Place {
    const [first = ""] = Object.values(names);
    const made: Place = {
      type: "Feature",
      id: this.ids.for(facts.placeId ?? names["en"] ?? first),
      geometry: place.geometry,
      properties: {
        title: first,
        names: namesOf(names, facts),
        ...countriesOf(facts),
        kind: kindOf(place, facts),
        precision: place.precision,
        ...this.origin(geometry),
        ...linksOf(facts),
      },
    };
    this.all.push(made);
    this.byKey.set(key, made);
    if (place.geometry) this.drawn.add(made.id);
    return made;
  }

  /** Whether a place stands on the map. */
  isDrawn(id: string | undefined): boolean {
    return id !== undefined && this.drawn.has(id);
  }

  /** Where coordinates come from, where there are some. */
  private origin(geometry: Geometry | null): Pick<Place["properties"], "coordinates"> {
    return geometry ? { coordinates: { basis: "source", source: this.source } } : {};
  }

  private nameless(facts: Facts, geometry: Geometry): LangMap {
    if (facts.title) return facts.title;
    const [lon, lat] = geometry.type === "Point" ? geometry.coordinates : [];
    return lon === undefined || lat === undefined
      ? { en: "Unnamed area", ar: "منطقة بلا اسم" }
      : coordinatesName([lon, lat], facts);
  }
}
