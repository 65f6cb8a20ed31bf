import { CATEGORIES, EVENT_TYPES, type EventTypeId } from "../../story/event-types.ts";
import type { LangMap } from "../../story/records/text.ts";
import { cellSeen } from "../cell-seen.ts";
import { countInWords } from "../count-words.ts";
import { readIn } from "../counts.ts";
import type { Facts, KnownTo, TypeWord } from "../facts.ts";
import { keptWords } from "../kept-words.ts";
import { partyNames } from "../party-names.ts";
import type { Cells } from "../sheet.ts";
import { kindOfCode } from "./party-kinds.ts";
import type { Shape } from "./shape.ts";
import { titled } from "./titled.ts";
import { USES } from "./uses.ts";

/** ACLED codebook, “Geo-precision codes”. The radii are this import’s, and say so. */
const GEO: Record<string, KnownTo> = {
  "1": {
    level: "town",
    radiusM: 5000,
    basis: {
      en: "ACLED: the source names the town or site (geo-precision 1). ACLED gives no radius; 5 km is assumed.",
      ar: "ACLED: يذكر المصدر البلدة أو الموقع (دقة مكانية 1). لا يعطي ACLED نصف قطر؛ افتُرض 5 كم.",
    },
    acled: 1,
  },
  "2": {
    level: "near",
    radiusM: 25_000,
    basis: {
      en: "ACLED: near a town or in a small area, represented by it (geo-precision 2). ACLED gives no radius; 25 km is assumed.",
      ar: "ACLED: قرب بلدة أو في منطقة صغيرة تمثلها (دقة مكانية 2). لا يعطي ACLED نصف قطر؛ افتُرض 25 كم.",
    },
    acled: 2,
  },
  "3": {
    level: "region",
    basis: {
      en: "ACLED: only the wider region is known (geo-precision 3); the coordinates stand for all of it.",
      ar: "ACLED: لا تُعرف إلا المنطقة الأوسع (دقة مكانية 3)؛ الإحداثيات تمثلها كلها.",
    },
    acled: 3,
  },
};

const CATEGORY: Record<string, keyof typeof CATEGORIES> = {
  "Explosions/Remote violence": "explosions",
  Battles: "battles",
  "Violence against civilians": "violence-against-civilians",
  Protests: "protests",
  Riots: "riots",
  "Strategic developments": "strategic",
};

const typeOf = (event: string, sub: string): TypeWord => {
  const ids = Object.keys(EVENT_TYPES) as EventTypeId[];
  const same = ids.filter((id) => {
    const { acled } = EVENT_TYPES[id];
    return acled?.event_type === event && acled.sub_event_type === sub;
  });
  // Types that this site tells apart within one of ACLED's are not what ACLED says.
  const [only] = same.filter((id) => id !== "diplomatic-mission-attack");
  if (only !== undefined) return { word: only };
  const category = CATEGORY[event];
  const word = sub || event;
  return category === undefined ? { word } : { word, look: CATEGORIES[category] };
};

const kindOf = (cells: Cells): string | undefined =>
  ["sub_event_type", "event_type"]
    .map((column) => cells.get(column)?.trim() ?? "")
    .find((text) => text !== "");

const WEEK: LangMap = {
  en: "ACLED knows the date to the week only (time precision 2).",
  ar: "يعرف ACLED التاريخ بالأسبوع فقط (دقة زمنية 2).",
};
const MONTH: LangMap = {
  en: "ACLED knows the date to the month only (time precision 3).",
  ar: "يعرف ACLED التاريخ بالشهر فقط (دقة زمنية 3).",
};

const timeOf = (edtf: string | undefined, precision: string): Partial<Facts> => {
  if (edtf === undefined || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return {};
  if (precision === "2") return { edtf: `${edtf}~`, dateNote: WEEK };
  return precision === "3" ? { edtf: edtf.slice(0, 7), dateNote: MONTH } : {};
};

/** Parties beside the first one of each side, several between semicolons (codebook, “Associated actors”). */
const ASSOCIATED = ["assoc_actor_1", "assoc_actor_2"] as const;

const acledOf = (cells: Cells): NonNullable<Facts["acled"]> | undefined => {
  const [event, sub] = [cells.get("event_type") ?? "", cells.get("sub_event_type") ?? ""];
  const precision = Number(cells.get("time_precision"));
  return event !== "" && sub !== "" && [1, 2, 3].includes(precision)
    ? { event_type: event, sub_event_type: sub, time_precision: precision }
    : undefined;
};

/** Each side's own party, whose kind is told, before those of the other columns, whose kind is not. */
const partiesOf = (cells: Cells): Facts["parties"] => [
  ...["1", "2"].flatMap((n) => {
    const name = cellSeen(cells, `actor${n}`);
    const type = kindOfCode(cellSeen(cells, `inter${n}`));
    return name === "" ? [] : [{ name, ...(type && { type }) }];
  }),
  ...ASSOCIATED.flatMap((column) => partyNames(cellSeen(cells, column))).map((name) => ({ name })),
];

/** On which side associated parties were: records of a story have no room for it. */
const sidesOf = (cells: Cells): LangMap[] => {
  const said = ASSOCIATED.map((column) => [column, cellSeen(cells, column)] as const);
  const kept = new Map(said.filter(([, cell]) => cell !== ""));
  return kept.size > 0 ? [keptWords(kept)] : [];
};

/** A figure of 0 is how ACLED writes that no source reports a death: no claim. */
const figuresOf = (cells: Cells): Facts["figures"] => {
  const count = readIn(cells, "fatalities");
  if (!count || count.max === 0) return [];
  const { min, max } = count;
  const { en, ar } = countInWords(count);
  const said = {
    en: `ACLED records ${en} reported fatalities for this event.`,
    ar: `يسجل ACLED لهذا الحدث وفيات مبلَّغًا عنها عددها ${ar}.`,
  };
  return [{ facet: "killed", min, max, text: said }];
};

/** ACLED's export; its own codes say how exactly place and time are known. */
export const acled: Shape = {
  label: { en: "ACLED", ar: "ACLED" },
  needs: ["event_id_cnty", "event_date", "event_type", "sub_event_type", "latitude", "longitude"],
  map: {
    id: ["event_id_cnty"],
    description: ["notes"],
    date: ["event_date"],
    lat: ["latitude"],
    lon: ["longitude"],
    place: ["location"],
    country: ["country"],
    source: ["source"],
  },
  uses: {
    event_type: USES.type,
    sub_event_type: USES.type,
    time_precision: USES.datePrecision,
    geo_precision: USES.placePrecision,
    actor1: USES.party,
    actor2: USES.party,
    assoc_actor_1: USES.party,
    assoc_actor_2: USES.party,
    inter1: USES.partyKind,
    inter2: USES.partyKind,
    fatalities: USES.killed,
  },
  codes: { time_precision: ["1", "2", "3"], geo_precision: Object.keys(GEO) },
  counts: ["fatalities"],
  publisher: {
    en: "Armed Conflict Location & Event Data (ACLED)",
    ar: "مشروع بيانات مواقع النزاعات المسلحة وأحداثها (ACLED)",
  },
  refine: (facts, cells, lang) => ({
    ...titled(facts, kindOf(cells), lang),
    ...timeOf(facts.edtf, cellSeen(cells, "time_precision")),
    type: typeOf(cellSeen(cells, "event_type"), cellSeen(cells, "sub_event_type")),
    acled: acledOf(cells),
    known: GEO[cellSeen(cells, "geo_precision")] ?? facts.known,
    parties: partiesOf(cells),
    figures: figuresOf(cells),
    remarks: [...facts.remarks, ...sidesOf(cells)],
  }),
};
