import type { PlaceRole } from "../../formats/event-at-place.ts";
import type { Event } from "../../story/records/event.ts";
import { isTimeZone } from "../../story/zone.ts";
import type { Facts } from "../facts.ts";
import type { Cells } from "../sheet.ts";
import type { Shape } from "./shape.ts";
import { USES } from "./uses.ts";

const LABEL = { en: "Dateline", ar: "Dateline" };

interface Columns {
  place: string;
  role: string;
  zone: string;
  type: string;
  basis: string;
}

export const cellIn = (cells: Cells, column: string): string => cells.get(column)?.trim() ?? "";

export const labelled = (type: Facts["type"], label: string, lang: string): Facts["type"] =>
  type && label !== "" ? { ...type, look: { label: { [lang]: label } } } : type;

/** A table and no list, so that none can be missing. */
const ROLES: Readonly<Record<PlaceRole, true>> = {
  location: true,
  near: true,
  area: true,
  seat: true,
};

const isRole = (text: string): text is PlaceRole => Object.hasOwn(ROLES, text);

/** A table and no list, so that none can be missing. */
const BASES: Readonly<Record<Event["when"]["basis"], true>> = {
  article: true,
  inferred: true,
  source: true,
};

const isBasis = (text: string): text is keyof typeof BASES => Object.hasOwn(BASES, text);

type Langs = NonNullable<Shape["langs"]>;

const usesOf = (
  { place, role, zone, type, basis }: Columns,
  langs: Langs,
): NonNullable<Shape["uses"]> => ({
  ...Object.fromEntries(Object.values(langs).map((column) => [column, USES.lang])),
  [place]: USES.placeId,
  [role]: USES.placeRole,
  [zone]: USES.zone,
  [type]: USES.typeLabel,
  [basis]: USES.dateBasis,
});

/** What our own files say beyond fields: ids stay, and one event may stand in several rows. */
const refine =
  ({ place, role, zone, type, basis }: Columns): NonNullable<Shape["refine"]> =>
  (facts, cells, lang) => {
    const [tz, placeId, at, from = ""] = [zone, place, role, basis].map((column) =>
      cellIn(cells, column),
    );
    return {
      ...facts,
      joins: true,
      // An event that is in the file has its id there.
      ...(facts.id === undefined && placeId && { isPlaceAlone: true }),
      placeId: placeId || undefined,
      // Whatever a number looks like: it is as the story has it.
      within: undefined,
      ...(at && isRole(at) && { role: at }),
      ...(isBasis(from) && { dateBasis: from }),
      ...(tz && isTimeZone(tz) && { tz }),
      type: labelled(facts.type, cellIn(cells, type), lang),
    };
  };

const TABLE: Columns = {
  place: "place_id",
  role: "place_role",
  zone: "time_zone",
  type: "type_label",
  basis: "date_basis",
};
const FEATURES: Columns = {
  place: "place",
  role: "role",
  zone: "timeZone",
  type: "typeLabel",
  basis: "dateBasis",
};

/** Which column says the language of a text: each is in the best it has, so a row may have several. */
const TABLE_LANGS: Langs = {
  title: "event_lang",
  description: "description_lang",
  type: "type_label_lang",
  place: "place_lang",
};
const FEATURE_LANGS: Langs = {
  title: "titleLang",
  description: "textLang",
  type: "typeLabelLang",
  place: "placeNameLang",
};

/** The table that “Share” and `dateline export` write. */
export const ownTable: Shape = {
  label: LABEL,
  isOwn: true,
  needs: ["event_id", "date_edtf", "place_id", "precision_radius_m"],
  map: {
    id: ["event_id"],
    title: ["event"],
    description: ["description"],
    type: ["type"],
    date: ["date_edtf"],
    lat: ["lat"],
    lon: ["lon"],
    place: ["place"],
    country: ["countries"],
    precision: ["precision"],
    radius: ["precision_radius_m"],
    claim: ["claim_states"],
    url: ["link"],
  },
  uses: usesOf(TABLE, TABLE_LANGS),
  langs: TABLE_LANGS,
  saysLang: ["event_lang"],
  onlyWholeAddresses: true,
  refine: refine(TABLE),
};

/** The GeoJSON and KML that they write. */
export const ownFeatures: Shape = {
  label: LABEL,
  isOwn: true,
  needs: ["event", "date", "timeZone", "typeLabel"],
  map: {
    id: ["event"],
    title: ["title", "name"],
    // Its description has all that is told of the event; files of earlier versions have only that.
    description: ["text", "description"],
    type: ["type"],
    date: ["date"],
    place: ["placeName"],
    country: ["countries"],
    precision: ["precision"],
    radius: ["radiusM"],
    url: ["link"],
  },
  uses: usesOf(FEATURES, FEATURE_LANGS),
  langs: FEATURE_LANGS,
  saysLang: ["titleLang"],
  onlyWholeAddresses: true,
  summary: ["summary", "description"],
  refine: refine(FEATURES),
};

/** The KML that earlier versions wrote. */
export const earlierFeatures: Shape = {
  ...ownFeatures,
  needs: ["event", "date", "place", "placeName", "role", "radiusM"],
};
