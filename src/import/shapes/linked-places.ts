import type { LangMap } from "../../story/records/text.ts";
import type { Style } from "../dates/reading.ts";
import type { Facts } from "../facts.ts";
import { FIELDS } from "../fields.ts";
import { isNoTag } from "../row-languages.ts";
import type { Cells } from "../sheet.ts";
import { knownIn, PRECISION_COLUMNS } from "./dateline-places.ts";
import { CERTAINTY, CERTAINTY_OF_EACH, certaintyIn } from "./linked-places-certainty.ts";
import { SPAN_COLUMNS } from "./linked-places-columns.ts";
import { described } from "./linked-places-texts.ts";
import { linksIn, namesByLanguage, namesIn } from "./linked-places-names.ts";
import { spanOf } from "./linked-places-span.ts";
import { cellIn } from "./dateline.ts";
import type { Shape, ShapeRemark } from "./shape.ts";
import { USES } from "./uses.ts";

/** The place's id in the story that the file was saved of. */
const PLACE_ID = "placeId";

/** What an export of a story says of a place beside what the format has. */
const AS_THERE: LangMap = { en: "As the imported file has it.", ar: "كما في الملف المستورد." };

/** Its names, and what it is elsewhere; links of which a place's record knows no kind are kept in words. */
const called = (facts: Facts, cells: Cells, lang: string): Facts => {
  const names = namesIn(cells);
  const { links, others } = linksIn(cells);
  const title = facts.place?.[lang];
  const place = title === undefined ? facts.place : namesByLanguage(title, names, lang);
  const isTitle = facts.title?.[lang] === title;
  const list = others.join("; ").slice(0, 2000).toWellFormed();
  const kept = {
    en: `Links in the imported file: ${list}`,
    ar: `روابط في الملف المستورد: ${list}`,
  };
  return {
    ...facts,
    placeId: cellIn(cells, PLACE_ID) || undefined,
    place,
    ...(place && { otherNames: names, ...(isTitle && { title: place }) }),
    ...(links.length > 0 && { placeLinks: links }),
    remarks: others.length === 0 ? facts.remarks : [...facts.remarks, kept],
  };
};

const refine = (read: Facts, cells: Cells, lang: string, dates: Style): Facts => {
  const said = knownIn(cells, AS_THERE) ?? read.known;
  const known = said ? { known: said } : certaintyIn(cells, read.geometry);
  const facts = { ...called(read, cells, lang), ...known };
  if (facts.edtf !== undefined) return facts;
  const { edtf, dateNote } = spanOf(cells, dates);
  return { ...facts, edtf, ...(dateNote && { dateNote }) };
};

/** Columns of languages whose cells are no tags: their texts count as of no language that is said. */
const badTags = (cells: Cells): ShapeRemark[] =>
  [...cells].flatMap(([column, detail]): ShapeRemark[] =>
    /^(?:names|descriptions)\.\d+\.lang$/.test(column) && isNoTag(detail)
      ? [{ code: "code-unknown", column, detail, expected: "BCP 47: ar, en, fr, und" }]
      : [],
  );

/** Linked Places: each feature is a place; its descriptions and its first time span are its event. */
export const linkedPlaces: Shape = {
  label: { en: "Linked Places", ar: "Linked Places" },
  needs: ["title"],
  // Its own way to write dates, or names and types; files without some of these are common.
  anyOf: [...SPAN_COLUMNS, ...["names.0.toponym", "types.0.label", "types.0.identifier"]],
  map: {
    title: ["title"],
    place: ["title"],
    type: ["types.0.label", "types.0.sourceLabel", "types.0.sourceLabels.0.label"],
    description: ["descriptions.0.value"],
    country: ["ccodes"],
    url: ["@id"],
  },
  uses: {
    ...Object.fromEntries(SPAN_COLUMNS.map((column) => [column, USES.date])),
    ...Object.fromEntries(
      [CERTAINTY, CERTAINTY_OF_EACH, ...PRECISION_COLUMNS].map((column) => [
        column,
        USES.placePrecision,
      ]),
    ),
    "names.n.toponym": FIELDS.place.label,
    "names.n.lang": USES.lang,
    "links.n.identifier": USES.placeLink,
    "links.n.type": USES.placeLink,
    "descriptions.n.value": FIELDS.description.label,
    "descriptions.n.lang": USES.lang,
    [PLACE_ID]: USES.placeId,
  },
  onlyWholeAddresses: true,
  langs: { description: "descriptions.0.lang" },
  saysLang: ["descriptions.0.lang", "names.0.lang"],
  summary: ["description"],
  refine,
  further: described,
  remarks: ({ edtf }, cells, dates) => [
    ...(edtf === undefined ? spanOf(cells, dates).remarks : []),
    ...badTags(cells),
  ],
};
