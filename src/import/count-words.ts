import type { CountRange } from "./counts.ts";

/** In words: signs beside numbers would be turned round in Arabic. As the file has it, whatever the bounds are. */
export const countInWords = ({ min, max, beyond }: CountRange): Record<"en" | "ar", string> => {
  if (beyond !== undefined)
    return max === null
      ? { en: `more than ${beyond}`, ar: `أكثر من ${beyond}` }
      : { en: `fewer than ${beyond}`, ar: `أقل من ${beyond}` };
  if (max === null) return { en: `${min} or more`, ar: `${min} أو أكثر` };
  if (min === max) return { en: `${min}`, ar: `${min}` };
  return min === 0
    ? { en: `up to ${max}`, ar: `${max} على الأكثر` }
    : { en: `${min} to ${max}`, ar: `بين ${min} و${max}` };
};
