import { mainDispute } from "../../explore/main-dispute.ts";
import { storyPath } from "../../explore/page-path.ts";
import { facet } from "../../story/facets.ts";
import { placeNames } from "../../story/text.ts";
import { useLanguage } from "../../ui/language.ts";
import type { PageMessages } from "../../ui/messages/shape/pages.ts";
import { Separated } from "../../ui/Separated.tsx";
import { StorySource } from "../../ui/story/StorySource.tsx";
import { Words } from "../../ui/Words.tsx";
import { daysInWords } from "../days-in-words.ts";
import { eventsSpan } from "../events-span.ts";
import type { Site } from "../site.ts";

/** Most places that a story is announced with. */
const PLACES = 6;

interface StoryCardProps {
  site: Site;
  from: string;
  /** Texts in the language of the list, which need not be the story's. */
  words: PageMessages;
  /** What makes the story's page open in the language of the list. */
  hash: string;
  /** Its number on the map of all stories, where there is one. */
  number: number | undefined;
}

/** The picture of a story's map. */
function CardMap({ site, from }: Pick<StoryCardProps, "site" | "from">) {
  const picture = site.pages.find(({ subject }) => subject.kind === "story")?.picture;
  if (!picture) return null;
  return (
    // The panel of text in the picture stands where its language begins; the card shows the map.
    <div data-map={site.publication.tools.lang === "ar" ? "left" : "right"}>
      <img
        src={`${from}${picture.path}`}
        alt={picture.alt}
        width={1200}
        height={630}
        loading="lazy"
      />
    </div>
  );
}

/** Where it happened: the first places of the story, and how many more there are. */
function Where({ site, words }: Pick<StoryCardProps, "site" | "words">) {
  const places = site.publication.index.story.places.filter(
    ({ geometry }) => geometry?.type === "Point",
  );
  if (places.length === 0) return null;
  const rest = places.length - PLACES;
  return (
    <>
      <Separated>
        {places.slice(0, PLACES).map((place) => (
          <Words key={place.id} of={placeNames(place)} unmarked />
        ))}
        {rest > 0 && words.morePlaces(rest)}
      </Separated>
      <br />
    </>
  );
}

/** A story among others: its map, which article it is about, and what there is in it. */
export function StoryCard({ site, from, words, hash, number }: StoryCardProps) {
  const { index, archive } = site.publication;
  const { story } = index;
  const tools = useLanguage();
  const main = mainDispute(index);
  const span = archive ? daysInWords(archive, tools) : eventsSpan(index.events, tools);
  return (
    <article>
      <CardMap site={site} from={from} />
      <div data-text>
        <StorySource index={index} />
        <h2>
          {number !== undefined && <b aria-hidden="true">{tools.figure(number)}</b>}
          <a href={`${from}${storyPath(story.id)}${hash}`}>
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
          <Where site={site} words={words} />
          {span !== "" && (
            <>
              {words.eventsDated(span)}
              <br />
            </>
          )}
          <small>
            <Separated>
              {words.holds(
                archive?.events ?? archive?.rows ?? story.events.length,
                story.places.length,
                story.quotes.length,
              )}
            </Separated>
          </small>
        </p>
      </div>
    </article>
  );
}
