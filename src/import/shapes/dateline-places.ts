import { PRECISION_LEVEL_IDS } from "../../story/precision.ts";
import type { LangMap } from "../../story/records/text.ts";
import type { Facts, KnownTo } from "../facts.ts";
import { FIELDS } from "../fields.ts";
import type { Cells } from "../sheet.ts";
import { cellIn } from "./dateline.ts";
import { linksIn, namesByLanguage, namesIn } from "./linked-places-names.ts";
import type { Shape } from "./shape.ts";
import { USES } from "./uses.ts";

/** Longest radius of a place's precision, in metres. */
const LONGEST = 1_000_000;

const BASIS = "precision.basis.";

const AS_THERE: LangMap = { en: "As places.geojson has it.", ar: "كما في places.geojson." };

/** Columns of a place's precision. */
export const PRECISION_COLUMNS = ["level", "radiusM", "acled", "ucdp", "basis.en", "basis.ar"].map(
  (part) => `precision.${part}`,
);

const numberIn = (cells: Cells, column: string, most: number): number | undefined => {
  const value = Number(cellIn(cells, column));
  return value > 0 && value <= most ? value : undefined;
};

const codeIn = (cells: Cells, system: "acled" | "ucdp", most: number) => {
  const code = numberIn(cells, `precision.${system}`, most);
  return code !== undefined && Number.isInteger(code) ? { [system]: code } : {};
};

/** How exactly the place is known, as its record has it; `undefined` where that is none. */
export const knownIn = (cells: Cells, unsaid = AS_THERE): KnownTo | undefined => {
  const level = PRECISION_LEVEL_IDS.find((id) => id === cellIn(cells, "precision.level"));
  if (level === undefined) return undefined;
  const basis = [...cells].flatMap(([column, text]) =>
    column.startsWith(BASIS) && text.trim() !== "" ? [[column.slice(BASIS.length), text]] : [],
  );
  return {
    level,
    isRecord: true,
    radiusM: numberIn(cells, "precision.radiusM", LONGEST),
    basis: basis.length > 0 ? (Object.fromEntries(basis) as LangMap) : unsaid,
    ...codeIn(cells, "acled", 3),
    ...codeIn(cells, "ucdp", 7),
  };
};

const refine = (facts: Facts, cells: Cells, lang: string): Facts => {
  const all = namesIn(cells);
  const [first] = all;
  const names = first && namesByLanguage(first.toponym, all, lang);
  const { links } = linksIn(cells);
  return {
    ...facts,
    placeId: cellIn(cells, "id") || undefined,
    known: knownIn(cells) ?? facts.known,
    ...(names && { place: names, title: names, otherNames: all }),
    ...(links.length > 0 && { placeLinks: links }),
  };
};

/** `places.geojson` of a story without its `story.json`. */
export const ownPlaces: Shape = {
  label: { en: "Dateline, the places of a story", ar: "Dateline، أماكن قصة" },
  isOwn: true,
  needs: ["title", "kind", "names.0.toponym", "precision.level"],
  map: { title: ["title"], place: ["title"], country: ["ccodes"] },
  uses: {
    id: USES.placeId,
    ...Object.fromEntries(PRECISION_COLUMNS.map((column) => [column, USES.placePrecision])),
    "names.n.toponym": FIELDS.place.label,
    "names.n.lang": FIELDS.place.label,
  },
  says: "story-half",
  refine,
};
