import type { Geometry as AnyGeometry } from "geojson";
import type { PlaceRole } from "../formats/event-at-place.ts";
import type { ClaimState } from "../story/claims.ts";
import { NO_DATE } from "../story/edtf.ts";
import type { PrecisionLevel } from "../story/precision.ts";
import type { Actor } from "../story/records/actor.ts";
import type { OwnEventType } from "../story/records/event-type.ts";
import type { Event } from "../story/records/event.ts";
import type { Place } from "../story/records/place.ts";
import type { LangMap } from "../story/records/text.ts";
import type { RowSpot } from "./sheet.ts";

/** The type of an event as the file has it, with the look it would get as a type of the story's own. */
export interface TypeWord {
  word: string;
  look?: Partial<Pick<OwnEventType, "shape" | "colour" | "glyph" | "label">>;
}

/** How exactly a place is known, and who says so. */
export interface KnownTo {
  level: PrecisionLevel;
  radiusM?: number | undefined;
  /** Metres that are assumed where there is no radius, if not those of the level. */
  assumedM?: number;
  /** What the place is, where the word for its precision says it. */
  kind?: Place["properties"]["kind"];
  /** What the file says of it could not be read, so how wide the area is nobody knows. */
  isUnread?: true;
  /** All of it is a record of ours: its radius counts, however few digits the coordinates have. */
  isRecord?: true;
  basis: LangMap;
  acled?: number;
  ucdp?: number;
}

/** A name of a place in a language, as its record has it. */
export type PlaceName = Place["properties"]["names"][number];

/** The same place elsewhere, as its record has it. */
export type PlaceLink = NonNullable<Place["properties"]["links"]>[number];

/** A figure of people, as the file has it: a claim of whoever publishes the file. */
export interface Figure {
  facet: "killed" | "injured" | "civilians-killed";
  min: number;
  max: number | null;
  text: LangMap;
}

/** What one row says, read but not yet put into records. */
export interface Facts {
  at: RowSpot;
  id: string | undefined;
  title: LangMap | undefined;
  description: LangMap | undefined;
  type: TypeWord | undefined;
  /** EDTF; `undefined` where the row has no date. */
  edtf: string | undefined;
  dateNote?: LangMap;
  /** Where the date comes from; the file itself where it does not say. */
  dateBasis?: Event["when"]["basis"];
  acled?: Event["acled"];
  geometry: AnyGeometry | null;
  /** Degrees by which the position may be off because of how it is written. */
  within: number | undefined;
  /** A point's coordinates as the file writes them, latitude first, where nothing names it. */
  written?: readonly [lat: string, lon: string] | undefined;
  known: KnownTo | undefined;
  /** The same of each of several points, where the file says it of each. */
  knownEach?: readonly (KnownTo | undefined)[];
  place: LangMap | undefined;
  /** Names that `place` has no room for, such as a second one in a language. */
  otherNames?: readonly PlaceName[];
  placeLinks?: readonly PlaceLink[];
  /** Ids and zone of a file that was a story before. */
  placeId?: string | undefined;
  tz?: string | undefined;
  /** Rows with one id are one event at several places. */
  joins?: true;
  /** What the place is to the event; its location where the file does not say. */
  role?: PlaceRole;
  /** The row is a place that the story has without an event. */
  isPlaceAlone?: boolean;
  countries: string[];
  /** The type is missing where the file says none. */
  parties: { name: string; type?: Actor["type"] }[];
  /** Columns of parties that say more than names: that nobody knows one, or what records have beside them. */
  moreOfParties?: readonly string[];
  figures: Figure[];
  /** Who reported it, as the row names them. */
  sources: readonly string[];
  /** Whether what parties claim of it is contested and so on, where the row says so. */
  claims: readonly ClaimState[];
  /** How many events the row stands for, where it says so in a way that can be read. */
  events?: number | undefined;
  /** What else the row says that no field of a record holds. */
  remarks: LangMap[];
}

/** Whether a row has an event, and no date of it. */
export const isUndated = ({ edtf, isPlaceAlone }: Facts): boolean =>
  (edtf ?? NO_DATE) === NO_DATE && !isPlaceAlone;
