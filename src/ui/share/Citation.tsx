import { useState } from "react";
import { citationOf, type CitationRequest } from "../../explore/citation/citation.ts";
import { CITATION_STYLES } from "../../explore/citation/styles.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import { useLanguage } from "../language.ts";
import { useLateMessages } from "../late-messages.ts";
import { LANGUAGES } from "../messages/index.ts";
import css from "./Citation.module.css";
import { CopyField } from "./CopyField.tsx";

type StyleId = keyof typeof CITATION_STYLES;

const STYLE_IDS = Object.keys(CITATION_STYLES) as StyleId[];

interface CitationProps {
  index: StoryIndex;
  request: CitationRequest;
}

/** How to cite what is shared, in the style that the reader's paper asks for. */
export function Citation({ index, request }: CitationProps) {
  const { word, lang } = useLanguage();
  const { citation } = useLateMessages().sharing;
  const [style, setStyle] = useState<StyleId>("plain");
  return (
    <>
      <label className={css.style}>
        {citation.style}
        <select
          value={style}
          onChange={({ currentTarget: { value } }) => setStyle(value as StyleId)}
        >
          {STYLE_IDS.map((id) => (
            <option key={id} value={id}>
              {word(CITATION_STYLES[id].label).text}
            </option>
          ))}
        </select>
      </label>
      <CopyField
        text={CITATION_STYLES[style].write(citationOf(index, request))}
        words={citation}
        isCode={style !== "plain"}
        dir={LANGUAGES[lang].dir}
      />
    </>
  );
}
