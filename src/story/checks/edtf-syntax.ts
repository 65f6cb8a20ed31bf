import { nearestWord } from "../edit-distance.ts";
import { parseEdtf } from "../edtf.ts";
import type { Finding, Path } from "../issue.ts";
import type { Check } from "./check.ts";
import { isTimeZone } from "../zone.ts";

export const dateFinding = (text: string): Finding | null =>
  parseEdtf(text) ? null : { expected: "a date after EDTF", found: `“${text}”` };

export const zoneFinding = (zone: string): Finding | null =>
  isTimeZone(zone)
    ? null
    : {
        expected: "a time zone",
        found: `“${zone}”`,
        nearest: nearestWord(zone, Intl.supportedValuesOf("timeZone")),
      };

/** Every date is readable, runs forwards, and every time zone is known. */
export const edtfSyntax: Check = (story, report) => {
  const dates: [record: object, at: Path, text: string | undefined][] = [
    ...story.sources.flatMap((source): typeof dates => [
      [source, ["published"], source.published],
      [source, ["accessed"], source.accessed],
    ]),
    ...story.revisions.map(({ date }, i): (typeof dates)[number] => [
      story,
      ["revisions", i, "date"],
      date,
    ]),
    ...story.events.map((event): (typeof dates)[number] => [
      event,
      ["when", "edtf"],
      event.when.edtf,
    ]),
    ...story.claims.map((claim): (typeof dates)[number] => [claim, ["stated"], claim.stated]),
  ];
  for (const [record, at, text] of dates) {
    const finding = text === undefined ? null : dateFinding(text);
    if (finding) report("edtf-syntax", record, at, finding);
  }
  for (const event of story.events) {
    const { tz, alsoIn = [] } = event.when;
    const zones: [at: Path, zone: string][] = [
      [["when", "tz"], tz],
      ...alsoIn.map((zone, i): [Path, string] => [["when", "alsoIn", i], zone]),
    ];
    for (const [at, zone] of zones) {
      const finding = zoneFinding(zone);
      if (finding) report("time-zone-unknown", event, at, finding);
    }
  }
};
