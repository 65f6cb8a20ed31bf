import { aliases } from "./aliases.ts";
import { antimeridian } from "./antimeridian.ts";
import { articleSource } from "./article-source.ts";
import type { Check } from "./check.ts";
import { claimDates } from "./claim-dates.ts";
import { claimValues } from "./claim-values.ts";
import { claimants } from "./claimants.ts";
import { coordinates } from "./coordinates.ts";
import { duplicateIds } from "./duplicate-ids.ts";
import { edtfAgreement } from "./edtf-agreement.ts";
import { edtfSyntax } from "./edtf-syntax.ts";
import { eventPlaces } from "./event-places.ts";
import { eventTimes } from "./event-times.ts";
import { eventTypes } from "./event-types.ts";
import { firstMentions } from "./first-mentions.ts";
import { noteSources } from "./note-sources.ts";
import { otherZones } from "./other-zones.ts";
import { precisions } from "./precisions.ts";
import { quoteSelectors } from "./quote-selectors.ts";
import { relatedStories } from "./related-stories.ts";
import { rings } from "./rings.ts";
import { speakers } from "./speakers.ts";
import { supersedes } from "./supersedes.ts";
import { translations } from "./translations.ts";
import { winding } from "./winding.ts";

/** Every check of a story. To add one: a file beside this, a line here, a bad fixture in tests. */
export const CHECKS: readonly Check[] = [
  aliases,
  antimeridian,
  articleSource,
  claimDates,
  claimValues,
  claimants,
  coordinates,
  duplicateIds,
  edtfAgreement,
  edtfSyntax,
  eventPlaces,
  eventTimes,
  eventTypes,
  firstMentions,
  noteSources,
  otherZones,
  precisions,
  quoteSelectors,
  relatedStories,
  rings,
  speakers,
  supersedes,
  translations,
  winding,
];
