import type { Source } from "../../story/records/source.ts";
import { useLanguage } from "../../ui/language.ts";
import { saidIn } from "../../ui/said-in.ts";

/** Whether something is in the article or comes from elsewhere. */
export function StatedMark({ source }: { source: Source | undefined }) {
  const { say } = useLanguage();
  return source ? <>{saidIn(source, say)}</> : null;
}
