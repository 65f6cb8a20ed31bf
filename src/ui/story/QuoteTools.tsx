import { Quote as QuoteSign } from "lucide-react";
import { use } from "react";
import { sentenceLinks } from "../../explore/sentence-link.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { Quote } from "../../story/records/quote.ts";
import { useLanguage } from "../language.ts";
import { CopyText } from "../share/CopyText.tsx";
import { StoryActionsContext } from "./actions.ts";
import { citationOf } from "./quote-text.ts";
import css from "./QuoteTools.module.css";

interface QuoteToolsProps {
  quote: Quote;
  index: StoryIndex;
}

/** That a quote stands in the article, and what was proved of it. */
function Proof({ quote, index }: QuoteToolsProps) {
  const { say } = useLanguage();
  const { start, end } = quote.selector[1];
  if (quote.source !== index.story.article.source || index.unproved.has(quote.id)) return null;
  return (
    <details className={css.proof}>
      <summary>{say.quote.verbatim(quote.paragraph)}</summary>
      <p>{say.quote.proof(start, end)}</p>
    </details>
  );
}

/** Its proof, the way to the sentence where its source has an address, and a copy to take along. */
export function QuoteTools({ quote, index }: QuoteToolsProps) {
  const tools = useLanguage();
  const { say } = tools;
  const { linkTo, linksOnly } = use(StoryActionsContext);
  const { url, archived } = sentenceLinks(quote, index);
  const link = (href: string, text: string) => (
    <a href={href} rel="noopener noreferrer external">
      {text}
    </a>
  );
  return (
    <div className={css.tools}>
      <Proof quote={quote} index={index} />
      {url !== undefined && link(url, say.quote.show)}
      {archived !== undefined && link(archived, say.quote.archived)}
      {!linksOnly && (
        <CopyText
          text={citationOf(quote, index, linkTo({ kind: "quote", id: quote.id }), tools)}
          Icon={QuoteSign}
          name={say.quote.copy}
          copied={say.quote.copied}
          refused={say.quote.copyByHand}
          label={say.quote.label}
        />
      )}
    </div>
  );
}
