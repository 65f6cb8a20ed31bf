import type { LangMap } from "../story/records/text.ts";
import { useLanguage } from "./language.ts";

/** A story's text; isolated and marked where it is not in the reader's language. */
export function Words({ of }: { of: LangMap }) {
  const { lang, word } = useLanguage();
  const { text, lang: found } = word(of);
  return found === lang ? <>{text}</> : <bdi lang={found}>{text}</bdi>;
}
