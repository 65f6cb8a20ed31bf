import type { ClaimState } from "../story/claims.ts";
import { isNoText } from "./no-value.ts";
import { plain } from "./western-digits.ts";

const list = (words: string): readonly string[] => words.split(", ");

/** What cells say of claims, for each state; what may as well mean something else is not among it. */
const WORDS: Readonly<Record<ClaimState, readonly string[]>> = {
  contested: list(
    "contested, disputed, in dispute, statements differ, parties differ, umstritten, strittig, contesté, contestée, disputado, disputada, en disputa, оспаривается, оспорюється, ihtilaflı, متنازع عليه, مختلف عليه, محل خلاف, أقوال مختلفة",
  ),
  agreed: list(
    "agreed, parties agree, statements agree, einig, übereinstimmend, concordant, concordants, متفق عليه, أقوال متفقة",
  ),
  single: list(
    "single, single party, one party, one party only, one side, one side only, single side, one claim only, nur eine seite, une seule partie, un seul côté, una sola parte, одна сторона, tek taraf, طرف واحد, قول طرف واحد",
  ),
  superseded: list(
    "superseded, later replaced, replaced, replaced later, überholt, ersetzt, remplacé, remplacée, reemplazado, reemplazada, استُبدل, استبدل, استُبدل لاحقًا",
  ),
};

const STATE_OF: ReadonlyMap<string, ClaimState> = new Map(
  (Object.keys(WORDS) as ClaimState[]).flatMap((state) =>
    WORDS[state].map((word): [string, ClaimState] => [word.normalize("NFC"), state]),
  ),
);

const keyOf = (word: string): string =>
  plain(word)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]+/gu, " ")
    .trim();

const BETWEEN = /[;；؛|,،\n\r]/u;

/**
 * The states that a cell names, several between semicolons, commas or on lines of their own; `null`
 * where any word of it is none that is known.
 */
export const claimStates = (cell: string): ClaimState[] | null => {
  const words = cell.split(BETWEEN).map(keyOf);
  const states = words
    .filter((word) => word !== "" && !isNoText(word))
    .map((word) => STATE_OF.get(word));
  return states.every((state) => state !== undefined) ? [...new Set(states)] : null;
};
