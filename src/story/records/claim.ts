import * as z from "zod/mini";
import { FACET_IDS } from "../facets.ts";
import { Basis, EdtfText, Id, LangMap, Text } from "./text.ts";

/** A range after UCDP's low and high estimates; `max: null` is "or more". */
const CountValue = z.strictObject({
  min: z.int().check(z.minimum(0)),
  max: z.nullable(z.int().check(z.minimum(0))),
  /** Who is counted, where the claimant says it: two claims about different people differ. */
  of: z.optional(Id),
});

/** What one party says about one facet of an event (schema.org Claim), in our own words. */
export const Claim = z.strictObject({
  id: Id,
  event: Id,
  facet: z.enum(FACET_IDS),
  claimant: Id,
  stated: EdtfText,
  /** Where that date comes from, when it is not what the claim's own source says. */
  statedBasis: z.optional(Basis),
  /** Needed when that basis is `source`. */
  statedSource: z.optional(Id),
  text: LangMap,
  /** A range, one of the facet's set answers, or nothing that can be compared. */
  value: z.union([
    z.strictObject({ count: CountValue }),
    z.strictObject({ assertion: Text }),
    z.strictObject({ open: z.literal(true) }),
  ]),
  /** Quotes that hold the claimant's own words. */
  evidence: z.array(Id),
  source: Id,
  /** The earlier claim of the same party that this one replaces. */
  supersedes: z.optional(Id),
});
export type Claim = z.infer<typeof Claim>;
