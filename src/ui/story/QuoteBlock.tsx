import { notesOn, type StoryIndex } from "../../explore/story-index.ts";
import type { Quote } from "../../story/records/quote.ts";
import { useLanguage } from "../language.ts";
import { Separated } from "../Separated.tsx";
import { Words } from "../Words.tsx";
import { Notes } from "./Notes.tsx";
import { speakerOf } from "./quote-text.ts";
import css from "./QuoteBlock.module.css";
import { QuoteTools } from "./QuoteTools.tsx";
import { SourceMark } from "./SourceMark.tsx";

/** A quote in its own language, word for word, with its speaker, its source and its proof. */
export function QuoteBlock(props: { quote: Quote; index: StoryIndex; selected?: boolean }) {
  const { quote, index, selected = false } = props;
  const [{ exact }] = quote.selector;
  const { say, lang } = useLanguage();
  const speaker = speakerOf(quote, index);
  const translation = quote.lang === lang ? undefined : quote.translations?.[lang];
  return (
    <>
      <blockquote
        className={css.quote}
        cite={index.source.get(quote.source)?.url}
        data-selected={selected || undefined}
      >
        <p lang={quote.lang} dir="auto">
          “{exact}”
        </p>
        {translation !== undefined && (
          <div className={css.translation}>
            <small>{say.translation}</small>
            <p lang={lang}>{translation}</p>
          </div>
        )}
        <footer>
          <Separated>
            <b>{speaker ? <Words of={speaker} /> : say.unattributed}</b>
            {quote.context && <Words of={quote.context} />}
            <SourceMark id={quote.source} index={index} />
          </Separated>
          <QuoteTools quote={quote} index={index} />
        </footer>
      </blockquote>
      <Notes notes={notesOn(index, "quote", quote.id)} index={index} />
    </>
  );
}
