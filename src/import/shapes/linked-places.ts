import type { LangMap } from "../../story/records/text.ts";
import { cellSeen } from "../cell-seen.ts";
import type { Facts, KnownTo } from "../facts.ts";
import type { Cells } from "../sheet.ts";
import { tidy } from "../texts.ts";
import { knownIn, PRECISION_COLUMNS } from "./dateline-places.ts";
import { spanOf, SPAN_COLUMNS } from "./linked-places-span.ts";
import type { Shape } from "./shape.ts";
import { USES } from "./uses.ts";

/** All descriptions of a place, a paragraph each. */
const described = ({ description }: Facts, cells: Cells): LangMap | undefined => {
  const more = [...cells].flatMap(([name, text]) =>
    /^descriptions\.(?!0\.)\d+\.value$/.test(name) && text.trim() !== "" ? [text.trim()] : [],
  );
  const texts = Object.entries(description ?? {});
  return more.length === 0 || !description
    ? description
    : Object.fromEntries(texts.map(([lang, first]) => [lang, tidy([first, ...more].join("\n\n"))]));
};

/** How sure the file is of its coordinates. */
const CERTAINTY = "geometry.certainty";

/** “certain” says where, and not how exactly; other words are kept with what is assumed. */
const knownTo = (cells: Cells): KnownTo | undefined => {
  const word = cellSeen(cells, CERTAINTY).slice(0, 200).toWellFormed();
  return word === "" || word === "certain"
    ? undefined
    : {
        level: "near",
        basis: {
          en: `The imported file calls its location “${word}”.`,
          ar: `يصف الملف المستورد موقعه بأنه «${word}».`,
        },
      };
};

/** What an export of a story says of a place beside what the format has. */
const AS_THERE: LangMap = { en: "As the imported file has it.", ar: "كما في الملف المستورد." };

const refine = (read: Facts, cells: Cells): Facts => {
  const known = knownIn(cells, AS_THERE) ?? read.known ?? knownTo(cells);
  const facts = { ...read, known, description: described(read, cells) };
  if (facts.edtf !== undefined) return facts;
  const { edtf, dateNote } = spanOf(cells);
  return { ...facts, edtf, ...(dateNote && { dateNote }) };
};

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
      [CERTAINTY, ...PRECISION_COLUMNS].map((column) => [column, USES.placePrecision]),
    ),
  },
  summary: ["description"],
  refine,
  remarks: ({ edtf }, cells) => (edtf === undefined ? spanOf(cells).remarks : []),
};
