import type { ClaimState } from "../../story/claims.ts";
import { anyOption } from "../columns/row-filter.ts";
import { listOf } from "../link/codec.ts";
import type { Filter, Option } from "./filter.ts";

const STATES: readonly (Option & { id: ClaimState })[] = [
  { id: "contested", label: { en: "Statements differ", ar: "أقوال مختلفة" } },
  { id: "agreed", label: { en: "Statements agree", ar: "أقوال متفقة" } },
  { id: "single", label: { en: "One party only", ar: "قول طرف واحد" } },
  { id: "superseded", label: { en: "Later replaced", ar: "استُبدل لاحقًا" } },
];

const isState = (text: string): text is ClaimState => STATES.some(({ id }) => id === text);

export const claimsFilter: Filter<"claims"> = {
  field: "claims",
  key: "claim",
  label: { en: "What the parties say", ar: "ما تقوله الأطراف" },
  kind: "picks",
  codec: listOf(isState),
  options: ({ columns: { claims } }) => (claims.isUsed ? [...STATES] : []),
  on: ({ rows, claims }) => anyOption(rows, claims),
};
