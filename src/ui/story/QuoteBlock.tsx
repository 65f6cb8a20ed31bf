import { notesOn, type StoryIndex } from "../../explore/story-index.ts";
import type { Quote } from "../../story/records/quote.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import { Notes } from "./Notes.tsx";
import css from "./QuoteBlock.module.css";

/** Who is quoted, or that the source does not say. */
function Speaker({ quote, index }: { quote: Quote; index: StoryIndex }) {
  const { say } = useLanguage();
  const actor = quote.speaker === null ? undefined : index.actor.get(quote.speaker);
  if (actor) return <Words of={actor.name} />;
  return quote.unattributed ? <Words of={quote.unattributed} /> : <>{say.unattributed}</>;
}

/** A quote in its own language, word for word, with its speaker. */
export function QuoteBlock(props: { quote: Quote; index: StoryIndex; selected?: boolean }) {
  const { quote, index, selected = false } = props;
  const [{ exact }] = quote.selector;
  const source = index.source.get(quote.source);
  const { say, lang } = useLanguage();
  const translation = quote.lang === lang ? undefined : quote.translations?.[lang];
  return (
    <>
      <blockquote className={css.quote} cite={source?.url} data-selected={selected || undefined}>
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
          <b>
            <Speaker quote={quote} index={index} />
          </b>
          {quote.context && (
            <>
              {" · "}
              <Words of={quote.context} />
            </>
          )}
          {source?.inArticle === false && <> · {say.notInArticle}</>}
        </footer>
      </blockquote>
      <Notes notes={notesOn(index, "quote", quote.id)} index={index} />
    </>
  );
}
