import { nearestWord } from "../edit-distance.ts";
import { NO_DATE, parseEdtf } from "../edtf.ts";
import type { Finding, Path } from "../issue.ts";
import type { Check } from "./check.ts";
import { isTimeZone } from "../zone.ts";

const DAY_OR_MONTH = /(?<![\d-])-?\d{4}-\d\d(?:-\d\d)?(?![\d-])/g;

/** A day or month that is written as one, of which there is none: how it is written is right. */
const noSuchDay = (text: string): string | null => {
  const [date] = (text.match(DAY_OR_MONTH) ?? []).filter((one) => !parseEdtf(one));
  if (date === undefined) return null;
  const [month = ""] = /^-?\d{4}-\d\d/.exec(date) ?? [];
  const year = month.slice(0, -3);
  if (!parseEdtf(month)) return `There is no ${month}: the months of ${year} are 01 to 12.`;
  const last = [31, 30, 29].find((day) => parseEdtf(`${month}-${day}`)) ?? 28;
  return `There is no ${date}: the days of ${month} are 01 to ${last}.`;
};

export const dateFinding = (text: string): Finding | null => {
  if (parseEdtf(text)) return null;
  const said = noSuchDay(text);
  return { expected: "a date after EDTF", found: `“${text}”`, ...(said !== null && { said }) };
};

/** When it happened nobody may know; when it was said or published is written, if only about so. */
const missing = (text: string, at: Path): Finding | null =>
  text === NO_DATE && at[0] !== "when"
    ? {
        expected: "a date after EDTF",
        found: `“${text}”`,
        said: `“${text}” (no date) is for events alone.`,
      }
    : null;

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
    const finding = text === undefined ? null : (dateFinding(text) ?? missing(text, at));
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
