import { fold } from "../../../explore/fold.ts";
import { ID_PATTERN } from "../../../story/records/text.ts";
import { brief } from "../brief.ts";
import { WrongUse } from "../wrong-use.ts";

/** The id that somebody may have meant. */
const idIn = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** “Did you mean …?” for what is no id, or nothing; ready to stand after a sentence. */
export const nearId = (text: string): string => {
  const near = idIn(text);
  return ID_PATTERN.test(near) ? ` Did you mean “${near}”?` : "";
};

/** Refuses what can be no id of a story (`WrongUse`). */
export const checkId = (id: string): void => {
  if (ID_PATTERN.test(id)) return;
  throw new WrongUse(
    `Expected an id of lower-case letters, digits and inner hyphens, found “${brief(id)}”.${nearId(id)}`,
  );
};
