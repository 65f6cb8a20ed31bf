import type { Position } from "../../../explore/comparison.ts";
import { notesOn, type StoryIndex } from "../../../explore/story-index.ts";
import type { Claim } from "../../../story/records/claim.ts";
import { useLanguage } from "../../language.ts";
import { useLateMessages } from "../../late-messages.ts";
import { Words } from "../../Words.tsx";
import { Notes } from "../Notes.tsx";
import { Stated } from "../Stated.tsx";
import css from "./PositionCell.module.css";

interface StatementProps {
  claim: Claim;
  index: StoryIndex;
  earlier?: boolean;
}

/** The quoted words that a claim rests on. */
function Evidence({ claim, index }: { claim: Claim; index: StoryIndex }) {
  const { say } = useLanguage();
  const quotes = claim.evidence.flatMap((id) => index.quote.get(id) ?? []);
  return quotes.map(({ id, lang, paragraph, selector: [{ exact }] }) => (
    <blockquote key={id}>
      <span lang={lang} dir="auto">
        “{exact}”
      </span>
      {!index.unproved.has(id) && <small> {say.quote.verbatim(paragraph)}</small>}
    </blockquote>
  ));
}

function Statement({ claim, index, earlier = false }: StatementProps) {
  const { say } = useLanguage();
  const outside = index.source.get(claim.source)?.inArticle === false;
  return (
    <div className={css.statement} data-earlier={earlier || undefined}>
      {(earlier || outside) && (
        <p className={css.tags}>
          {earlier && <span>{say.earlier}</span>} {outside && <span>{say.notInArticle}</span>}
        </p>
      )}
      <p>
        <Words of={claim.text} />
      </p>
      <Evidence claim={claim} index={index} />
      <Stated claim={claim} index={index} />
      <Notes notes={notesOn(index, "claim", claim.id)} index={index} />
    </div>
  );
}

/** What one party says on one question, now and before; or that nothing is recorded. */
export function PositionCell({ position, index }: { position: Position; index: StoryIndex }) {
  const { comparison: comparing } = useLateMessages();
  const { current, earlier } = position;
  if (current.length + earlier.length === 0)
    return <span className={css.none}>{comparing.none}</span>;
  return (
    <>
      {current.map((claim) => (
        <Statement key={claim.id} claim={claim} index={index} />
      ))}
      {earlier.map((claim) => (
        <Statement key={claim.id} claim={claim} index={index} earlier />
      ))}
    </>
  );
}
