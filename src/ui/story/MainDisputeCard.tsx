import type { MainDispute } from "../../explore/main-dispute.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { facet } from "../../story/facets.ts";
import type { Claim } from "../../story/records/claim.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import css from "./MainDisputeCard.module.css";

interface MainDisputeCardProps {
  main: MainDispute;
  index: StoryIndex;
  onSelect: (selection: Selection) => void;
}

function Side({ claim, index }: { claim: Claim; index: StoryIndex }) {
  const { say } = useLanguage();
  const claimant = index.actor.get(claim.claimant);
  return (
    <div className={css.side}>
      <h3>{claimant && <Words of={claimant.short ?? claimant.name} />}</h3>
      <p>
        <Words of={claim.text} />
      </p>
      {index.superseded.has(claim.id) && <small>{say.claimState.superseded}</small>}
    </div>
  );
}

/** The main contradiction of the article, side by side, and what became known since. */
export function MainDisputeCard({
  main: { dispute, later },
  index,
  onSelect,
}: MainDisputeCardProps) {
  const { say } = useLanguage();
  const sources = new Set(later.map(({ source }) => source));
  return (
    <section className={css.card} aria-labelledby="main-dispute">
      <h2 id="main-dispute">
        <button type="button" onClick={() => onSelect({ kind: "event", id: dispute.event })}>
          {say.differ}: <Words of={facet(dispute.facet).label} />
        </button>
      </h2>
      <div className={css.sides}>
        {dispute.current.map((claim) => (
          <Side key={claim.id} claim={claim} index={index} />
        ))}
      </div>
      {later.length > 0 && (
        <p className={css.later}>
          <b>{say.laterHeading}</b>{" "}
          {later.map(({ id, text }) => (
            <span key={id}>
              <Words of={text} />{" "}
            </span>
          ))}
          ({say.sourcesCount(sources.size)})
        </p>
      )}
    </section>
  );
}
