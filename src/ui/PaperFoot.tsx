import { use } from "react";
import type { StoryIndex } from "../explore/story-index.ts";
import type { Place } from "../story/records/place.ts";
import type { Credit } from "./credit.ts";
import { DistanceLine } from "./distance/DistanceInWords.tsx";
import { useLanguage } from "./language.ts";
import { useLateMessages } from "./late-messages.ts";
import css from "./PaperFoot.module.css";
import { OwnOnly } from "./share/OwnOnly.tsx";
import { MapMakers, Sources } from "./Sources.tsx";
import { ViewLinkContext } from "./view-link.ts";

interface PaperFootProps {
  index: StoryIndex;
  mapCredits: readonly Credit[];
  /** The selected place, and the one to which its distance is shown: there is no popup on paper. */
  place?: Place | undefined;
  distanceTo?: string | undefined;
}

/** The address of exactly what is printed. */
function PrintedView({ before }: { before: string }) {
  const link = use(ViewLinkContext);
  if (link === null) return <OwnOnly />;
  return (
    <>
      <b>{before}</b> <bdi dir="ltr">{link}</bdi>
    </>
  );
}

/** The end of the printed page: where its like can be found again, and what it rests on. */
export function PaperFoot({ index, mapCredits, place, distanceTo = "" }: PaperFootProps) {
  const { say } = useLanguage();
  const { mapCredits: ofMap, printedView } = useLateMessages();
  return (
    <footer className={css.foot}>
      <DistanceLine from={place} to={index.place.get(distanceTo)} />
      <p>
        <PrintedView before={printedView} />
      </p>
      <h2>{say.credits}</h2>
      <Sources index={index} />
      <h3>{ofMap.title}</h3>
      <MapMakers credits={mapCredits} />
    </footer>
  );
}
