import type { Scene } from "../../explore/select.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { placeNames } from "../../story/text.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import { PlaceDetails } from "./PlaceDetails.tsx";
import css from "./LaterDevelopments.module.css";

interface PlacesAloneProps {
  scene: Scene;
  index: StoryIndex;
  /** Whether events of the story's file are left out: they may lie there. */
  isLess: boolean;
  onSelect: (selection: Selection) => void;
}

/** Places on the map at which no event lies: the list of events does not hold them. */
export function PlacesAlone({ scene, index, isLess, onSelect }: PlacesAloneProps) {
  const { say } = useLanguage();
  const alone = scene.places.filter(({ events }) => events.length === 0);
  if (alone.length === 0) return null;
  return (
    <section className={css.later} aria-labelledby="places-alone">
      <h2 id="places-alone">{isLess ? say.placesBare : say.placesAlone}</h2>
      {alone.map(({ place }) => (
        <div key={place.id}>
          <button type="button" onClick={() => onSelect({ kind: "place", id: place.id })}>
            <Words of={placeNames(place)} />
          </button>
          <PlaceDetails place={place} index={index} focus={scene.focus} />
        </div>
      ))}
    </section>
  );
}
