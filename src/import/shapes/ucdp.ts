import type { LangMap } from "../../story/records/text.ts";
import { cellSeen } from "../cell-seen.ts";
import type { Facts, KnownTo, TypeWord } from "../facts.ts";
import type { Cells } from "../sheet.ts";
import { sourceNames } from "../source-names.ts";
import { kindOfName } from "./party-kinds.ts";
import type { Shape } from "./shape.ts";
import { titled } from "./titled.ts";
import { civilians, estimateRemarks, keptEstimates, killed } from "./ucdp-deaths.ts";
import { USES } from "./uses.ts";

const area = (level: KnownTo["level"], ucdp: number, en: string, ar: string): KnownTo => ({
  level,
  ucdp,
  basis: {
    en: `UCDP: ${en} (where_prec ${ucdp}); the coordinates stand for all of it.`,
    ar: `UCDP: ${ar} (where_prec ${ucdp})؛ الإحداثيات تمثلها كلها.`,
  },
});

/** UCDP GED codebook, `where_prec`. */
const WHERE: Record<string, KnownTo> = {
  "1": {
    level: "town",
    radiusM: 5000,
    ucdp: 1,
    basis: {
      en: "UCDP: the place is known exactly, as a town or site (where_prec 1). UCDP gives no radius; 5 km is assumed.",
      ar: "UCDP: المكان معروف بدقة، بلدة أو موقعًا (where_prec 1). لا يعطي UCDP نصف قطر؛ افتُرض 5 كم.",
    },
  },
  "2": {
    level: "near",
    radiusM: 25_000,
    ucdp: 2,
    basis: {
      en: "UCDP: within about 25 km of the place (where_prec 2).",
      ar: "UCDP: ضمن نحو 25 كم من المكان (where_prec 2).",
    },
  },
  "3": area("admin", 3, "only the district is known", "لا يُعرف إلا القضاء"),
  "4": area("admin", 4, "only the province is known", "لا تُعرف إلا المحافظة"),
  "5": area("region", 5, "known to a line or a fuzzy area", "معروف ضمن خط أو منطقة غير محددة"),
  "6": area("country", 6, "only the country is known", "لا يُعرف إلا البلد"),
  "7": area("region", 7, "in international waters or airspace", "في مياه أو أجواء دولية"),
};

const WORDS: Record<string, { word: string; label: LangMap; look: TypeWord["look"] }> = {
  "1": {
    word: "state-based-violence",
    label: { en: "State-based violence (UCDP)", ar: "عنف طرفه دولة (UCDP)" },
    look: { shape: "crossed-square", colour: "#7A4100", glyph: "cross" },
  },
  "2": {
    word: "non-state-violence",
    label: { en: "Non-state violence (UCDP)", ar: "عنف بين أطراف غير الدول (UCDP)" },
    look: { shape: "hexagon", colour: "#5B3FA0", glyph: "cross" },
  },
  "3": {
    word: "one-sided-violence",
    label: { en: "One-sided violence (UCDP)", ar: "عنف من طرف واحد (UCDP)" },
    look: { shape: "triangle", colour: "#8E1A5B", glyph: "person" },
  },
};

const typeOf = (code: string): TypeWord | undefined => {
  const known = WORDS[code];
  return known && { word: known.word, look: { ...known.look, label: known.label } };
};

const kindOf = (cells: Cells, lang: string): string | undefined => {
  const { label } = WORDS[cells.get("type_of_violence")?.trim() ?? ""] ?? {};
  return (label?.[lang] ?? label?.["en"])?.replace(/ \(UCDP\)$/, "");
};

const SOME_TIME: LangMap = {
  en: "UCDP does not know the day; it was once within these dates.",
  ar: "لا يعرف UCDP اليوم؛ وقع الحدث مرة ضمن هذين التاريخين.",
};

/** Of a single event two dates are its earliest and latest possible ones, not its duration. */
const timeOf = (edtf: string | undefined, precision: string): Partial<Facts> => {
  const [from, to] = edtf?.split("/") ?? [];
  const isSpan = from !== undefined && to !== undefined;
  return isSpan && precision !== "1" ? { edtf: `[${from}..${to}]`, dateNote: SOME_TIME } : {};
};

/** Several governments are listed as one side, with commas between them. */
const NEXT_STATE = /, (?=Government of )/;

const partiesOf = ({ parties }: Facts): Facts["parties"] =>
  parties.flatMap((side) =>
    side.name.split(NEXT_STATE).map((name) => {
      const type = kindOfName(name);
      return { ...side, name, ...(type && { type }) };
    }),
  );

/** UCDP Georeferenced Event Dataset (GED). */
export const ucdp: Shape = {
  label: { en: "UCDP GED", ar: "UCDP GED" },
  needs: ["type_of_violence", "where_prec", "date_prec", "date_start", "latitude", "longitude"],
  map: {
    id: ["relid", "id"],
    date: ["date_start"],
    end: ["date_end"],
    lat: ["latitude"],
    lon: ["longitude"],
    place: ["where_coordinates", "where_description"],
    country: ["country"],
    actor: ["side_a", "side_b"],
    description: ["where_description"],
    source: ["source_article"],
  },
  uses: {
    source_office: USES.source,
    type_of_violence: USES.type,
    where_prec: USES.placePrecision,
    date_prec: USES.datePrecision,
    best: USES.killed,
    low: USES.killed,
    high: USES.killed,
    deaths_civilians: USES.civiliansKilled,
  },
  codes: {
    type_of_violence: Object.keys(WORDS),
    where_prec: Object.keys(WHERE),
    date_prec: ["1", "2", "3", "4", "5"],
  },
  counts: ["best", "low", "high", "deaths_civilians"],
  publisher: {
    en: "Uppsala Conflict Data Program (UCDP)",
    ar: "برنامج أوبسالا لبيانات النزاعات (UCDP)",
  },
  refine: (facts, cells, lang) => ({
    ...titled(facts, kindOf(cells, lang), lang),
    ...timeOf(facts.edtf, cellSeen(cells, "date_prec")),
    type: typeOf(cellSeen(cells, "type_of_violence")) ?? facts.type,
    known: WHERE[cellSeen(cells, "where_prec")] ?? facts.known,
    parties: partiesOf(facts),
    // An article is cited in full, another one in each row.
    sources: sourceNames(cellSeen(cells, "source_office")),
    figures: [...killed(cells), ...civilians(cells)],
    remarks: [...facts.remarks, ...keptEstimates(cells)],
  }),
  remarks: (_, cells) => estimateRemarks(cells),
};
