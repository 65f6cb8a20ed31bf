import * as z from "zod/mini";
import { EVENT_TYPE_IDS } from "../event-types.ts";
import { Basis, EdtfText, Id, Instant, LangMap, Text } from "./text.ts";

const When = z.strictObject({
  edtf: EdtfText,
  /** The instants the EDTF date stands for, where they are known exactly. */
  start: z.optional(Instant),
  end: z.optional(Instant),
  /** IANA time zone of the place: in it days begin and end, and clock times are shown. */
  tz: Text,
  /** Other IANA zones by whose calendar a source or a party gives the same moment. */
  alsoIn: z.optional(z.array(Text)),
  precision: z.enum(["minute", "day", "month", "year", "range", "unknown"]),
  basis: Basis,
  /** Needed when the basis is `source`. */
  source: z.optional(Id),
  note: z.optional(LangMap),
});

/** Editors offer the built-in types; whether there is such a type is for `checks/event-types`. */
const TypeId = z.union([z.enum(EVENT_TYPE_IDS), Id]);

const PlaceRole = z.enum(["location", "near", "area", "seat"]);
const ActorRole = z.enum(["by", "attributed", "target", "affected", "speaker", "subject"]);
const RelationType = z.enum(["responds-to", "part-of", "led-to", "refers-to", "about", "after"]);

/** Something that happened, coded after ACLED where ACLED has a code, dated after EDTF. */
export const Event = z.strictObject({
  id: Id,
  title: LangMap,
  type: TypeId,
  /** Said where the article itself does not give the type. */
  typeNote: z.optional(LangMap),
  acled: z.optional(
    z.strictObject({
      event_type: Text,
      sub_event_type: Text,
      time_precision: z.int().check(z.minimum(1), z.maximum(3)),
    }),
  ),
  when: When,
  places: z.array(
    z.strictObject({
      place: Id,
      role: PlaceRole,
      basis: z.optional(Basis),
      note: z.optional(LangMap),
    }),
  ),
  /** Why the event has no place; needed when `places` is empty. */
  unplaced: z.optional(LangMap),
  actors: z.array(z.strictObject({ actor: Id, role: ActorRole, note: z.optional(LangMap) })),
  rel: z.optional(z.array(z.strictObject({ type: RelationType, event: Id }))),
  description: LangMap,
  /**
   * Where the article first tells of it: code points from the start of the normalised text, as in
   * the quotes' positions. Left out for what the article does not tell.
   */
  firstMention: z.optional(z.int().check(z.minimum(0))),
  source: Id,
});
export type Event = z.infer<typeof Event>;
export type ActorRole = z.infer<typeof ActorRole>;
export type RelationType = z.infer<typeof RelationType>;
