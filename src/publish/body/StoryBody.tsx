import { mainDispute } from "../../explore/main-dispute.ts";
import type { EventEntry } from "../../explore/story-index.ts";
import { dateInWords } from "../../ui/dates.ts";
import { Sources } from "../../ui/Sources.tsx";
import { Disputes } from "../../ui/story/Disputes.tsx";
import { EventDetails } from "../../ui/story/EventDetails.tsx";
import { EventMeta } from "../../ui/story/EventMeta.tsx";
import { OtherStories } from "../../ui/story/OtherStories.tsx";
import { StoryHeader } from "../../ui/story/StoryHeader.tsx";
import { UnmappedList } from "../../ui/story/UnmappedList.tsx";
import { Words } from "../../ui/Words.tsx";
import { relative } from "../base-url.ts";
import type { SharePage } from "../records.ts";
import { daysInWords } from "../days-in-words.ts";
import { pageOf, type Site } from "../site.ts";
import type { Subject } from "../subject.ts";
import { AllPages } from "./RecordLinks.tsx";

interface StoryBodyProps {
  site: Site;
  page: SharePage;
}

const hrefOf = (site: Site, page: SharePage, subject: Subject): string | undefined => {
  const other = pageOf(site, subject);
  return other && relative(page.path, other.path);
};

function MainDispute({ site, page }: StoryBodyProps) {
  const { index, tools } = site.publication;
  const main = mainDispute(index);
  const entry = main && index.event.get(main.dispute.event);
  if (!main || !entry) return null;
  return (
    <section aria-labelledby="main-dispute">
      <h2 id="main-dispute">{tools.say.differ}</h2>
      <h3>
        <a href={hrefOf(site, page, { kind: "event", record: entry.event })}>
          <Words of={entry.event.title} />
        </a>
      </h3>
      <Disputes disputes={[main.dispute]} index={index} />
    </section>
  );
}

function EventArticle({ site, page, entry }: StoryBodyProps & { entry: EventEntry }) {
  const { index } = site.publication;
  return (
    <li>
      <article>
        <h3>
          <a href={hrefOf(site, page, { kind: "event", record: entry.event })}>
            <Words of={entry.event.title} />
          </a>
        </h3>
        <EventMeta entry={entry} index={index} />
        <EventDetails entry={entry} index={index} focus={{}} open withPlaces />
      </article>
    </li>
  );
}

function Revisions({ site }: { site: Site }) {
  const { index, words, tools } = site.publication;
  if (index.story.revisions.length === 0) return null;
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">{words.revisions}</h2>
      <ul>
        {index.story.revisions.map(({ version, date, summary }) => (
          <li key={version} id={`revision-${version}`}>
            {words.revision(tools.figure(version))} ·{" "}
            {dateInWords(date, "UTC", tools.lang, tools.say)}: <Words of={summary} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The whole story in words: every event in the order of time with all that hangs on it. */
export function StoryBody({ site, page }: StoryBodyProps) {
  const { index, tools, words, archive } = site.publication;
  return (
    <main>
      <StoryHeader index={index} />
      <MainDispute site={site} page={page} />
      <section aria-labelledby="events">
        <h2 id="events">{tools.say.events}</h2>
        {archive ? (
          <p>
            {words.eventsDated(daysInWords(archive, tools))}.{" "}
            {words.rows(archive.events ?? archive.rows)}
          </p>
        ) : (
          <ol>
            {index.events.map((entry) => (
              <EventArticle key={entry.event.id} {...{ site, page, entry }} />
            ))}
          </ol>
        )}
      </section>
      <UnmappedList index={index} />
      <section aria-labelledby="sources">
        <h2 id="sources">{tools.say.sources}</h2>
        <Sources index={index} />
      </section>
      <Revisions site={site} />
      <OtherStories neighbours={site.neighbours} site={relative(page.path, "")} />
      <AllPages site={site} page={page} />
      <p>{words.licence(index.story.license)}</p>
    </main>
  );
}
