import type { ClaimState } from "../story/claims.ts";

/** Centre of the map in WGS 84 degrees and the zoom level of the 256-pixel tile scheme. */
export interface Camera {
  zoom: number;
  lat: number;
  lng: number;
}

export type RecordKind = "place" | "event" | "quote" | "claim";

export interface RecordSelection {
  kind: RecordKind;
  id: string;
}

/** A row of an archive, whose id begins with its number from 0. */
export interface RowSelection {
  kind: "row";
  id: string;
}

export type Selection = RecordSelection | RowSelection;

/**
 * The record that is selected. A row is none: it has no page of its own, and its words are fetched
 * later than whatever asks for them here, so what is cited, told or linked to is the whole archive.
 */
export const recordOf = ({ selection }: View): RecordSelection | undefined =>
  selection?.kind === "row" ? undefined : selection;

/** Days after EDTF (year, month or day), both included; `null` is open. */
export interface TimeRange {
  from: string | null;
  to: string | null;
}

/** Whether an event counts in a span of days when its date may lie in it, or only when it must. */
export type TimeMode = "possible" | "certain";

/**
 * All that a reader chose, and nothing else: it is what the link holds. A missing field is the
 * default, so the empty view is the story as it opens.
 */
export interface View {
  camera?: Camera | undefined;
  selection?: Selection | undefined;
  /** Event types shown. */
  types?: readonly string[] | undefined;
  /** Parties of which at least one takes part. */
  parties?: readonly string[] | undefined;
  /** Sources of which a row of an archive names at least one. */
  sources?: readonly string[] | undefined;
  claims?: readonly ClaimState[] | undefined;
  time?: TimeRange | undefined;
  /** How `time` is meant; `possible` when missing. */
  timeMode?: TimeMode | undefined;
  text?: string | undefined;
  lang?: string | undefined;
  base?: string | undefined;
  /** Language of the names on the map; that of the page when missing. */
  names?: string | undefined;
  /** The story's revision that a link was made on. Links that are handed out name it; the page's own address does not. */
  revision?: number | undefined;
  /** The order of the events where it is not that of time: as the article tells it. */
  order?: "told" | undefined;
  /** Whether the relations of all events are drawn, not only those of what is selected. */
  relations?: "all" | undefined;
  /** Of the group on the map whose list is open: a place in it, or the id of a row. */
  list?: string | undefined;
  /** The place to which the distance from the selected one is measured. */
  distanceTo?: string | undefined;
}

/** Part of a link that could not be applied: it is named to the reader and left out. */
export interface LinkProblem {
  key: string;
  value: string;
  reason:
    | "malformed"
    | "shortened"
    | "unknown"
    | "unoffered"
    | "hidden"
    | "unshown"
    | "limited"
    | "alone"
    | "undated"
    | "repeated"
    | "unreadable"
    | "version";
}
