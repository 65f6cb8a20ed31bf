import type { LangMap } from "./records/text.ts";

/** What a claim of this facet answers with: how many, one of a few set answers, or free words. */
export type FacetAnswer = "count" | "assertion" | "open";

export interface Facet {
  label: LangMap;
  answer: FacetAnswer;
  /** The set answers of an `assertion` facet. Two different answers cannot both hold … */
  assertions?: Record<string, LangMap>;
  /** … but for these pairs. */
  compatible?: readonly (readonly [string, string])[];
}

/**
 * The questions about an event on which parties make claims. Order is weight: the first
 * contested one is what a reader should see first, and harm to people comes first.
 */
export const FACETS = {
  "civilian-harm": {
    label: { en: "Harm to civilians", ar: "الأذى الذي لحق بالمدنيين" },
    answer: "assertion",
    assertions: {
      harmed: { en: "civilians were harmed", ar: "تعرّض مدنيون للأذى" },
      "none-indicated": { en: "no indications of harm", ar: "لا مؤشرات على وقوع أذى" },
      none: { en: "no civilian was harmed", ar: "لم يتعرض أي مدني للأذى" },
    },
    compatible: [["none-indicated", "none"]],
  },
  killed: { label: { en: "People killed", ar: "القتلى" }, answer: "count" },
  injured: { label: { en: "People injured", ar: "الجرحى" }, answer: "count" },
  "civilians-killed": { label: { en: "Civilians killed", ar: "القتلى المدنيون" }, answer: "count" },
  "civilians-injured": {
    label: { en: "Civilians injured", ar: "الجرحى المدنيون" },
    answer: "count",
  },
  target: { label: { en: "Target", ar: "الهدف" }, answer: "open" },
  damage: { label: { en: "Damage", ar: "الأضرار" }, answer: "open" },
  responsibility: { label: { en: "Responsibility", ar: "المسؤولية" }, answer: "open" },
  character: { label: { en: "Character of the act", ar: "طبيعة الفعل" }, answer: "open" },
  legality: { label: { en: "Sovereignty and law", ar: "السيادة والقانون" }, answer: "open" },
} as const satisfies Record<string, Facet>;

export type FacetId = keyof typeof FACETS;

export const FACET_IDS = Object.keys(FACETS) as [FacetId, ...FacetId[]];

export const facet = (id: FacetId): Facet => FACETS[id];
