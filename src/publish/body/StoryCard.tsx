import { mainDispute } from "../../explore/main-dispute.ts";
import { storyPath } from "../../explore/page-path.ts";
import { facet } from "../../story/facets.ts";
import { placeNames } from "../../story/text.ts";
import { Separated } from "../../ui/Separated.tsx";
import { StorySource } from "../../ui/story/StorySource.tsx";
import { Words } from "../../ui/Words.tsx";
import type { Site } from "../site.ts";

/** Most places that a story is announced with. */
const PLACES = 6;

/** A story among others: its map, which article it is about, and what there is in it. */
export function StoryCard({ site, from }: { site: Site; from: string }) {
  const { index, words, tools } = site.publication;
  const { story } = index;
  const picture = site.pages.find(({ subject }) => subject.kind === "story")?.picture;
  const main = mainDispute(index);
  const places = story.places.filter(({ geometry }) => geometry?.type === "Point");
  return (
    <article>
      {picture && (
        // The panel of text in the picture stands where its language begins; the card shows the map.
        <div data-map={tools.lang === "ar" ? "left" : "right"}>
          <img
            src={`${from}${picture.path}`}
            alt={picture.alt}
            width={1200}
            height={630}
            loading="lazy"
          />
        </div>
      )}
      <div data-words>
        <StorySource index={index} />
        <h2>
          <a href={`${from}${storyPath(story.id)}`}>
            <Words of={story.headline} />
          </a>
        </h2>
        <p data-summary>
          <Words of={story.summary} />
        </p>
        {main && (
          <p>
            <em>
              {tools.say.differ}: <Words of={facet(main.dispute.facet).label} />
            </em>
          </p>
        )}
        <p>
          {places.length > 0 && (
            <>
              <Separated>
                {places.slice(0, PLACES).map((place) => (
                  <Words key={place.id} of={placeNames(place)} unmarked />
                ))}
              </Separated>
              <br />
            </>
          )}
          <small>
            <Separated>
              {words.holds(story.events.length, story.places.length, story.quotes.length)}
            </Separated>
          </small>
        </p>
      </div>
    </article>
  );
}
