import type { Source } from "../story/records/source.ts";
import type { Messages } from "./messages/shape/page.ts";

/** Whether a source is what the story is made from, which may be an article or data. */
export const saidIn = (
  { inArticle, kind }: Pick<Source, "inArticle" | "kind">,
  say: Pick<Messages, "inArticle" | "inData" | "notInArticle">,
): string => {
  if (!inArticle) return say.notInArticle;
  return kind === "dataset" ? say.inData : say.inArticle;
};
