import { notesOn, type StoryIndex } from "../../explore/story-index.ts";
import type { Dispute } from "../../story/claims.ts";
import { facet } from "../../story/facets.ts";
import type { Claim } from "../../story/records/claim.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import css from "./Disputes.module.css";
import { Notes } from "./Notes.tsx";
import { stateInWords } from "./state-words.ts";
import { Stated } from "./Stated.tsx";

interface ClaimLineProps {
  claim: Claim;
  index: StoryIndex;
  earlier?: boolean;
  selected: boolean;
}

function ClaimLine({ claim, index, earlier = false, selected }: ClaimLineProps) {
  const { say } = useLanguage();
  const claimant = index.actor.get(claim.claimant);
  const outside = index.source.get(claim.source)?.inArticle === false;
  return (
    <li
      className={css.claim}
      data-selected={selected || undefined}
      data-earlier={earlier || undefined}
    >
      <b>{claimant && <Words of={claimant.short ?? claimant.name} />}</b>{" "}
      {earlier && <span className={css.tag}>{say.earlier}</span>}
      {outside && <span className={css.tag}>{say.notInArticle}</span>}
      <span className={css.text}>
        <Words of={claim.text} />
      </span>
      <Stated claim={claim} index={index} />
      <Notes notes={notesOn(index, "claim", claim.id)} index={index} />
    </li>
  );
}

interface DisputesProps {
  disputes: readonly Dispute[];
  index: StoryIndex;
  selectedClaim?: string | undefined;
  /** Level of the questions' headings: one below what stands over them. */
  heading?: "h2" | "h3" | "h4";
}

/** What each party says, question by question; earlier claims stay visible under the later ones. */
export function Disputes({
  disputes,
  index,
  selectedClaim,
  heading: Heading = "h4",
}: DisputesProps) {
  const { say } = useLanguage();
  return disputes.map(({ facet: id, state, current, earlier, differed }) => (
    <section key={id} className={css.dispute}>
      <Heading>
        <Words of={facet(id).label} />
        {state !== "single" && <em data-state={state}>{stateInWords({ state, differed }, say)}</em>}
      </Heading>
      <ul role="list">
        {current.map((claim) => (
          <ClaimLine key={claim.id} {...{ claim, index }} selected={claim.id === selectedClaim} />
        ))}
        {earlier.map((claim) => (
          <ClaimLine
            key={claim.id}
            {...{ claim, index }}
            earlier
            selected={claim.id === selectedClaim}
          />
        ))}
      </ul>
    </section>
  ));
}
