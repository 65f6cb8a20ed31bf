import { parseEdtf, runsBackwards } from "../edtf.ts";
import { isTimeZone } from "../zone.ts";
import type { Check } from "./check.ts";

/** Only a moment has a date in another zone; a day is another stretch of time there. */
export const otherZones: Check = (story, report) => {
  for (const event of story.events) {
    const { edtf, tz, alsoIn } = event.when;
    const date = parseEdtf(edtf);
    if (!alsoIn || !date || (isTimeZone(tz) && runsBackwards(date, tz))) continue;
    if (date.from?.unit !== "instant")
      report("zone-without-moment", event, ["when", "alsoIn"], {
        expected: "a moment",
        found: `“${edtf}”`,
        said: `Another zone needs a moment, found “${edtf}”.`,
      });
  }
};
