import { PRECISION_LEVELS } from "../story/precision.ts";
import type { Place } from "../story/records/place.ts";
import { placeNames } from "../story/text.ts";
import { typeIn } from "../story/types-of.ts";
import type { EventAtPlace } from "./event-at-place.ts";
import { langOf, textOf, type Extract } from "./extract.ts";
import { disputeLines, quoteLine } from "./statements.ts";
import { isNoText } from "./unsaid.ts";
import { WORDS } from "./words.ts";

export const placeName = (extract: Extract, place: Place): string =>
  textOf(extract, placeNames(place));

/** BCP 47 tag of the language of that name. */
export const placeLang = (extract: Extract, place: Place): string =>
  langOf(extract, placeNames(place));

/** A place with how exactly it is known; areas and circles must not pass for points. */
export const placeLine = (extract: Extract, place: Place): string => {
  const { level, radiusM } = place.properties.precision;
  const name = `${textOf(extract, WORDS.place)}: ${placeName(extract, place)}`;
  if (PRECISION_LEVELS[level].drawn === "area") return `${name} (${textOf(extract, WORDS.area)})`;
  return radiusM === undefined ? name : `${name} (${textOf(extract, WORDS.radius)}: ${radiusM})`;
};

const dateLine = (extract: Extract, edtf: string): string => {
  const line = `${textOf(extract, WORDS.date)}: ${edtf}`;
  return /^[\d\-T:+Z]+$/.test(edtf) ? line : `${line} (${textOf(extract, WORDS.marks)})`;
};

const section = (title: string, lines: string[]): string[] =>
  lines.length > 0 ? ["", `${title}:`, ...lines] : [];

/** An event as plain text: what, when, where, and who says what about it. */
export const eventLines = (extract: Extract, { entry, place }: EventAtPlace): string[] => {
  const { event, quotes, disputes } = entry;
  const word = (key: keyof typeof WORDS): string => textOf(extract, WORDS[key]);
  const link = extract.linkTo("event", event.id);
  return [
    ...(isNoText(event.description) ? [] : [textOf(extract, event.description), ""]),
    `${word("type")}: ${textOf(extract, typeIn(extract.story, event.type).label)}`,
    dateLine(extract, event.when.edtf),
    ...(place
      ? [placeLine(extract, place)]
      : event.unplaced
        ? [textOf(extract, event.unplaced)]
        : []),
    ...section(
      word("quotes"),
      quotes.map((quote) => quoteLine(extract, quote)),
    ),
    ...section(
      word("statements"),
      disputes.flatMap((dispute) => disputeLines(extract, dispute)),
    ),
    ...(link === "" ? [] : ["", `${word("link")}: ${link}`]),
  ];
};
