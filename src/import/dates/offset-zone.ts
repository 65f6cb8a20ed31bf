import { parseEdtf } from "../../story/edtf.ts";
import { wallAt } from "../../story/zone.ts";

/** The offset of a moment in EDTF: hours and minutes ahead of UTC. */
const OFFSET = /T[\d:.]+([+-])(\d{2}):?(\d{2})/;
const CLOCK = /T[\d:.]+[+-]\d{2}:?\d{2}/g;

/** Whole hours for which there is a zone (tz database, `etcetera`). */
const FARTHEST = { "+": 14, "-": 12 } as const;

/** A date with the zone whose clocks show it as it is written. */
interface Zoned {
  edtf: string;
  tz?: string;
  /** Its clock time was left out, as no zone has its offset at all times. */
  isDay?: true;
}

const HOUR_MS = 3_600_000;

/**
 * Whether a date has no offset of its own but that of UTC, or the one that a zone's clocks have at that
 * moment: only then is it a day of that zone.
 */
export const isOfZone = (edtf: string, tz: string): boolean => {
  const [, sign, hours, minutes] = OFFSET.exec(edtf) ?? [];
  const ahead = (Number(hours) + Number(minutes) / 60) * HOUR_MS;
  if (sign === undefined || ahead === 0) return true;
  const own = sign === "+" ? ahead : -ahead;
  const { from, to } = parseEdtf(edtf) ?? {};
  return [from, to].every(
    (bound) => bound?.unit !== "instant" || wallAt(bound.first, tz) - bound.first === own,
  );
};

/**
 * The zone of a moment that says its offset: `Etc/GMT-3` is three hours ahead of UTC, as POSIX counts.
 * In UTC it may be another day. Of other offsets than whole hours the day is kept.
 */
export const zonedByOffset = (edtf: string): Zoned => {
  const [, sign, hours, minutes] = OFFSET.exec(edtf) ?? [];
  if (sign !== "+" && sign !== "-") return { edtf };
  const ahead = Number(hours);
  if (Number(minutes) !== 0 || ahead > FARTHEST[sign])
    return { edtf: edtf.replace(CLOCK, ""), isDay: true };
  return { edtf, tz: ahead === 0 ? "UTC" : `Etc/GMT${sign === "+" ? "-" : "+"}${ahead}` };
};
