import { statesOf } from "../../story/claims.ts";
import { facet } from "../../story/facets.ts";
import { typeIn, type EventType } from "../../story/types-of.ts";
import type { EventAtPlace } from "../event-at-place.ts";
import { placeLang, placeName } from "../event-text.ts";
import { claimsOf, langOf, textOf, type Extract } from "../extract.ts";
import { disputeLines, quoteLine, sourceName } from "../statements.ts";
import { creditsOf } from "../credits.ts";
import type { Cell } from "./write-rows.ts";

const coordinate = ({ place }: EventAtPlace, axis: 0 | 1): Cell =>
  place?.geometry?.type === "Point" ? (place.geometry.coordinates[axis] ?? null) : null;

const typeOf = ({ story }: Extract, { entry: { event } }: EventAtPlace): EventType =>
  typeIn(story, event.type);

const acledOf = (extract: Extract, at: EventAtPlace) =>
  at.entry.event.acled ?? typeOf(extract, at).acled;

const stand =
  (state: "contested" | "agreed") =>
  (extract: Extract, at: EventAtPlace): Cell =>
    at.entry.disputes
      .filter((dispute) => dispute.state === state)
      .map((dispute) => textOf(extract, facet(dispute.facet).label))
      .join("; ");

/** Every column, in order: its heading and the cell of one event at one place. */
export const COLUMNS: Record<string, (extract: Extract, at: EventAtPlace) => Cell> = {
  event_id: (_, { entry }) => entry.event.id,
  event: (extract, { entry }) => textOf(extract, entry.event.title),
  event_lang: (extract, { entry }) => langOf(extract, entry.event.title),
  description: (extract, { entry }) => textOf(extract, entry.event.description),
  description_lang: (extract, { entry }) => langOf(extract, entry.event.description),
  type: (_, { entry }) => entry.event.type,
  type_label: (extract, at) => textOf(extract, typeOf(extract, at).label),
  type_label_lang: (extract, at) => langOf(extract, typeOf(extract, at).label),
  acled_event_type: (extract, at) => acledOf(extract, at)?.event_type ?? null,
  acled_sub_event_type: (extract, at) => acledOf(extract, at)?.sub_event_type ?? null,
  date_edtf: (_, { entry }) => entry.event.when.edtf,
  date_basis: (_, { entry }) => entry.event.when.basis,
  start: (_, { entry }) => entry.event.when.start ?? null,
  end: (_, { entry }) => entry.event.when.end ?? null,
  time_zone: (_, { entry }) => entry.event.when.tz,
  place_id: (_, { place }) => place?.id ?? null,
  place: (extract, { place }) => place && placeName(extract, place),
  place_lang: (extract, { place }) => place && placeLang(extract, place),
  place_role: (_, { role }) => role,
  countries: (_, { place }) => place?.properties.ccodes?.join("; ") ?? null,
  lat: (_, at) => coordinate(at, 1),
  lon: (_, at) => coordinate(at, 0),
  precision: (_, { place }) => place?.properties.precision.level ?? null,
  precision_radius_m: (_, { place }) => place?.properties.precision.radiusM ?? null,
  quotes: (_, { entry }) => entry.quotes.length,
  quotes_text: (extract, { entry }) =>
    entry.quotes.map((quote) => quoteLine(extract, quote)).join("\n"),
  claims: (_, { entry }) => claimsOf(entry).length,
  claim_states: (_, { entry }) => [...statesOf(entry.disputes)].join("; "),
  statements_differ_on: stand("contested"),
  statements_agree_on: stand("agreed"),
  claims_text: (extract, { entry }) =>
    entry.disputes.flatMap((dispute) => disputeLines(extract, dispute)).join("\n"),
  link: (extract, { entry }) => extract.linkTo("event", entry.event.id),
  story: (extract) => creditsOf(extract).title,
  license: (extract) => creditsOf(extract).licence,
  rights: (extract) => creditsOf(extract).rights,
  sources: (extract) => extract.story.sources.map(({ id }) => sourceName(extract, id)).join("; "),
  view_link: (extract) => creditsOf(extract).link,
};
