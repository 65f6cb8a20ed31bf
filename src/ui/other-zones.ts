import type { Event } from "../story/records/event.ts";
import { dateInWords } from "./dates.ts";
import type { Messages } from "./messages/shape/page.ts";

/** A zone's own name, as its readers say it: “Eastern Time”. */
const zoneName = (tz: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { timeZone: tz, timeZoneName: "longGeneric" })
    .formatToParts(0)
    .find(({ type }) => type === "timeZoneName")?.value ?? tz;

/** The same moment by the calendars of the other zones in which a source or a party gives it. */
export const otherZonesInWords = ({ when }: Event, lang: string, say: Messages): string[] =>
  (when.alsoIn ?? []).map((tz) => {
    const local = (date: string, time: string, offset: string): string =>
      say.timeline.inZone(date, time, zoneName(tz, lang), offset);
    return dateInWords(when.edtf, tz, lang, { ...say, date: { ...say.date, local } });
  });
