import { precisionOf } from "../edtf-precision.ts";
import { parseEdtf, resolveEdtf, runsBackwards } from "../edtf.ts";
import { isTimeZone } from "../zone.ts";
import type { Check } from "./check.ts";

/**
 * The coded instants and the precision say what the EDTF date says. A date that cannot be one is told
 * by itself, and nothing is held against it.
 */
export const edtfAgreement: Check = (story, report) => {
  for (const event of story.events) {
    const { edtf, tz, start, end, precision } = event.when;
    const date = parseEdtf(edtf);
    if (!date || !isTimeZone(tz) || runsBackwards(date, tz)) continue;
    if (precisionOf(date) !== precision)
      report("edtf-disagrees", event, ["when", "precision"], {
        expected: `“${precisionOf(date)}”`,
        found: `“${precision}”`,
        said: `“${edtf}” is of precision “${precisionOf(date)}”, found “${precision}”.`,
      });
    const { earliest, latest } = resolveEdtf(date, tz);
    for (const [field, text] of [
      ["start", start],
      ["end", end],
    ] as const) {
      if (text === undefined) continue;
      const instant = Date.parse(text);
      if (instant < earliest || instant > latest)
        report("edtf-disagrees", event, ["when", field], {
          expected: `a moment within “${edtf}”`,
          found: text,
          said: `“${field}” (${text}) lies outside of “${edtf}” in ${tz}.`,
        });
    }
  }
};
