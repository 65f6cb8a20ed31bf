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
