import { isTimeZone } from "../../story/zone.ts";
import type { Facts } from "../facts.ts";
import type { Cells } from "../sheet.ts";
import type { Shape } from "./shape.ts";
import { USES } from "./uses.ts";

const LABEL = { en: "Dateline", ar: "Dateline" };

interface Columns {
  place: string;
  zone: string;
  type: string;
}

export const cellIn = (cells: Cells, column: string): string => cells.get(column)?.trim() ?? "";

export const labelled = (type: Facts["type"], label: string): Facts["type"] =>
  type && label !== "" ? { ...type, look: { label: { en: label } } } : type;

const usesOf = ({ place, zone, type }: Columns): NonNullable<Shape["uses"]> => ({
  [place]: USES.placeId,
  [zone]: USES.zone,
  [type]: USES.typeLabel,
});

/** What our own files say beyond fields: ids stay, and one event may stand in several rows. */
const refine =
  ({ place, zone, type }: Columns) =>
  (facts: Facts, cells: Cells): Facts => {
    const tz = cellIn(cells, zone);
    return {
      ...facts,
      joins: true,
      placeId: cellIn(cells, place) || undefined,
      ...(isTimeZone(tz) && { tz }),
      type: labelled(facts.type, cellIn(cells, type)),
    };
  };

const TABLE: Columns = { place: "place_id", zone: "time_zone", type: "type_label" };
const FEATURES: Columns = { place: "place", zone: "timeZone", type: "typeLabel" };

/** The table that “Share” and `dateline export` write. */
export const ownTable: Shape = {
  label: LABEL,
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
    url: ["link"],
  },
  uses: usesOf(TABLE),
  refine: refine(TABLE),
};

/** The GeoJSON and KML that they write. */
export const ownFeatures: Shape = {
  label: LABEL,
  needs: ["event", "date", "place", "placeName", "role", "radiusM"],
  map: {
    id: ["event"],
    title: ["title", "name"],
    description: ["description"],
    type: ["type"],
    date: ["date"],
    place: ["placeName"],
    country: ["countries"],
    precision: ["precision"],
    radius: ["radiusM"],
    url: ["link"],
  },
  uses: usesOf(FEATURES),
  refine: refine(FEATURES),
};
