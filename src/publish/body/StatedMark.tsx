import type { Source } from "../../story/records/source.ts";
import { useLanguage } from "../../ui/language.ts";

/** Whether something is in the article or comes from elsewhere. */
export function StatedMark({ source }: { source: Source | undefined }) {
  const { say } = useLanguage();
  return source ? <>{source.inArticle ? say.inArticle : say.notInArticle}</> : null;
}
