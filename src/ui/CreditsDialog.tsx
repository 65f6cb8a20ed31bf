import { useId } from "react";
import type { StoryIndex } from "../explore/story-index.ts";
import type { Credit } from "./credit.ts";
import css from "./CreditsDialog.module.css";
import { useLanguage } from "./language.ts";
import { useLateMessages } from "./late-messages.ts";
import { ModalDialog } from "./ModalDialog.tsx";
import { MapMakers, Sources } from "./Sources.tsx";

interface CreditsDialogProps {
  index: StoryIndex;
  /** Who made the map. */
  mapCredits: readonly Credit[];
  /** Where the licence texts of the built-in map's data are. */
  licencesUrl: string;
  onClose: () => void;
}

/** All sources of the story, which of them is the article, and the makers of the map. */
export function CreditsDialog({ index, mapCredits, licencesUrl, onClose }: CreditsDialogProps) {
  const { say } = useLanguage();
  const ofMap = useLateMessages().mapCredits;
  const mapId = useId();
  return (
    <ModalDialog title={say.credits} onClose={onClose}>
      <Sources index={index} />
      <section className={css.map} aria-labelledby={mapId}>
        <h3 id={mapId}>{ofMap.title}</h3>
        <MapMakers credits={mapCredits} />
        <p>
          <a href={licencesUrl} target="_blank" rel="noreferrer noopener">
            {ofMap.licences}
          </a>
        </p>
        <p>{ofMap.drawnWith}</p>
      </section>
    </ModalDialog>
  );
}
