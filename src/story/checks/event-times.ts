import { parseEdtf, runsBackwards } from "../edtf.ts";
import { isTimeZone } from "../zone.ts";
import type { Check } from "./check.ts";

/** Time runs forwards, and a time that is not the article's own names where it comes from. */
export const eventTimes: Check = (story, report) => {
  for (const event of story.events) {
    const { edtf, tz, start, end, basis, source } = event.when;
    const date = parseEdtf(edtf);
    if (date && isTimeZone(tz) && runsBackwards(date, tz))
      report("end-before-start", event, ["when", "edtf"], {
        expected: "the start first",
        found: `“${edtf}”`,
        said: `In “${edtf}” the end comes first.`,
      });
    if (start !== undefined && end !== undefined && Date.parse(end) < Date.parse(start))
      report("end-before-start", event, ["when", "end"], {
        expected: `${start} or later`,
        found: end,
        said: `The end ${end} is before the start ${start}.`,
      });
    if (basis === "source" && source === undefined)
      report("basis-without-source", event, ["when", "basis"], {
        expected: "the id of a source",
        found: "none",
        said: `The time of “${event.id}” comes from another source, but none is named.`,
      });
  }
};
