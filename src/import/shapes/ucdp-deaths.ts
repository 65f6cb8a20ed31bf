import type { LangMap } from "../../story/records/text.ts";
import { countInWords } from "../count-words.ts";
import { countIn, readIn, type CountRange } from "../counts.ts";
import type { Facts } from "../facts.ts";
import { keptWords } from "../kept-words.ts";
import type { Cells } from "../sheet.ts";
import { legible } from "../texts.ts";
import type { ShapeRemark } from "./shape.ts";

/** UCDP's three estimates of all deaths; `null` where a cell is empty. */
type Estimates = Record<Estimate, CountRange | null>;

type Estimate = "best" | "low" | "high";

const ESTIMATES: readonly Estimate[] = ["best", "low", "high"];

const FIGURE: Record<Estimate, { en: string; ar: string }> = {
  best: { en: "as best figure", ar: "أفضل تقدير" },
  low: { en: "as low", ar: "أدنى تقدير" },
  high: { en: "as high", ar: "أعلى تقدير" },
};

/** `null` where one is no number: a claim of the others would say something else. */
const estimatesIn = (cells: Cells): Estimates | null =>
  ESTIMATES.some((column) => countIn(cells, column) === "unread")
    ? null
    : {
        best: readIn(cells, "best"),
        low: readIn(cells, "low"),
        high: readIn(cells, "high"),
      };

/** A figure that is missing is none of the range: without a high one it ends with the best, or is open. */
const rangeOf = ({ best, low, high }: Estimates): { min: number; max: number | null } => ({
  min: (low ?? best)?.min ?? 0,
  max: (high ?? best)?.max ?? null,
});

/** Whether numbers may be the same, as far as both are known. */
const meet = (one: CountRange, other: CountRange): boolean =>
  one.min <= (other.max ?? Infinity) && other.min <= (one.max ?? Infinity);

const isInOrder = (estimates: Estimates): boolean => {
  const { min, max } = rangeOf(estimates);
  const { best } = estimates;
  return min <= (max ?? Infinity) && (best === null || meet(best, { min, max }));
};

const listed = (parts: readonly string[], and: string): string =>
  [parts.slice(0, -1).join(", "), parts.at(-1) ?? ""].filter(Boolean).join(and);

const saidOf = (estimates: Estimates): LangMap => {
  const figures = (lang: "en" | "ar") =>
    ESTIMATES.flatMap((one) =>
      estimates[one] ? [[one, countInWords(estimates[one])] as const] : [],
    ).map(([one, words], n) => {
      const deaths = lang === "en" && n === 0 ? " deaths" : "";
      return `${words[lang]}${deaths} ${FIGURE[one][lang]}`;
    });
  return {
    en: `UCDP estimates ${listed(figures("en"), " and ")}.`,
    ar: `تقدير UCDP للوفيات: ${figures("ar").join("، و")}.`,
  };
};

const isAny = (estimates: Estimates): boolean => ESTIMATES.some((one) => estimates[one] !== null);

/** The estimates as one claim, which says no more than they do. */
export const killed = (cells: Cells): Facts["figures"] => {
  const estimates = estimatesIn(cells);
  return estimates && isAny(estimates) && isInOrder(estimates)
    ? [{ facet: "killed", ...rangeOf(estimates), text: saidOf(estimates) }]
    : [];
};

/** What of the estimates contradicts itself, by column; `null` where nothing does. */
const disagreeing = (cells: Cells): Map<string, string> | null => {
  const estimates = estimatesIn(cells);
  if (!estimates || isInOrder(estimates)) return null;
  const given = ESTIMATES.filter((one) => estimates[one] !== null);
  return new Map(given.map((one) => [one, legible(cells.get(one) ?? "")]));
};

/** Estimates of which no claim can be made, for a note. */
export const keptEstimates = (cells: Cells): LangMap[] => {
  const kept = disagreeing(cells);
  return kept ? [keptWords(kept)] : [];
};

/** What is told of them. */
export const estimateRemarks = (cells: Cells): ShapeRemark[] => {
  const kept = disagreeing(cells);
  if (!kept) return [];
  const detail = [...kept].map((pair) => pair.join(" ")).join(", ");
  return [{ code: "counts-disagree", column: kept.has("best") ? "best" : "low", detail }];
};

/** Civilians in the best figure; 0 is how UCDP writes that none is known. */
export const civilians = (cells: Cells): Facts["figures"] => {
  const count = readIn(cells, "deaths_civilians");
  if (!count || count.max === 0) return [];
  const { min, max } = count;
  const words = countInWords(count);
  const isInBest = countIn(cells, "best") !== null;
  const said = isInBest
    ? {
        en: `UCDP counts ${words.en} civilians in its best figure of deaths.`,
        ar: `يَعدّ UCDP في أفضل تقدير له للوفيات مدنيين عددهم ${words.ar}.`,
      }
    : {
        en: `UCDP counts ${words.en} civilians among the deaths.`,
        ar: `يَعدّ UCDP بين الوفيات مدنيين عددهم ${words.ar}.`,
      };
  return [{ facet: "civilians-killed", min, max, text: said }];
};
