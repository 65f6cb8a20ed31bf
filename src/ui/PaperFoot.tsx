import type { StoryIndex } from "../explore/story-index.ts";
import type { Credit } from "./credit.ts";
import { useLanguage } from "./language.ts";
import css from "./PaperFoot.module.css";
import { MapMakers, Sources } from "./Sources.tsx";

interface PaperFootProps {
  index: StoryIndex;
  mapCredits: readonly Credit[];
  /** The address of exactly what is printed. */
  link: string;
}

/** The end of the printed page: where its like can be found again, and what it rests on. */
export function PaperFoot({ index, mapCredits, link }: PaperFootProps) {
  const { say } = useLanguage();
  return (
    <footer className={css.foot}>
      <p>
        <b>{say.printedView}</b> <bdi dir="ltr">{link}</bdi>
      </p>
      <h2>{say.credits}</h2>
      <Sources index={index} />
      <h3>{say.mapCredits.title}</h3>
      <MapMakers credits={mapCredits} />
    </footer>
  );
}
