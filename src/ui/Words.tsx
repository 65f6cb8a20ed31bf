import { memo, type ReactNode } from "react";
import type { LangMap } from "../story/records/text.ts";
import { languageName } from "./language-name.ts";
import { runsAcross, useLanguage } from "./language.ts";
import css from "./Words.module.css";

interface WordsProps {
  of: LangMap;
  /** For proper names, and where a language names itself: there the mark would only be in the way. */
  unmarked?: boolean;
  /** What becomes of the text; itself where this is left out. */
  children?: ((text: string) => ReactNode) | undefined;
}

/** A story's text; where it is not in the reader's language it is isolated, and marked as what it is. */
export const Words = memo(function Words({ of, unmarked = false, children }: WordsProps) {
  const { lang, say, word, told } = useLanguage();
  const { text, lang: found } = word(of);
  const content = children?.(text) ?? text;
  if (found === lang) return runsAcross(text, lang) ? <bdi>{content}</bdi> : content;
  const name = unmarked || found === told ? undefined : languageName(found, lang);
  return (
    <>
      <bdi lang={found}>{content}</bdi>
      {name !== undefined && (
        <>
          {" "}
          <small className={css.mark}>{say.inLanguage(name)}</small>
        </>
      )}
    </>
  );
});
