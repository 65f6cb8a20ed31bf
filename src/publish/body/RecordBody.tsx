import type { ReactNode } from "react";
import { writeHash } from "../../explore/link/hash.ts";
import { storyPath } from "../../explore/page-path.ts";
import type { Source } from "../../story/records/source.ts";
import { Separated } from "../../ui/Separated.tsx";
import { Sources } from "../../ui/Sources.tsx";
import { StatedMark } from "./StatedMark.tsx";
import { relative } from "../base-url.ts";
import type { SharePage } from "../records.ts";
import type { Site } from "../site.ts";
import { Neighbours, RelatedLinks } from "./RecordLinks.tsx";

interface RecordBodyProps {
  site: Site;
  page: SharePage;
  /** What it rests on; the first says whether it is in the article. */
  sources: readonly Source[];
  /** Its name; the page's title where it is left out. */
  heading?: ReactNode;
  children: ReactNode;
}

/** What every record's page has: its name, its story, its sources, and the way on. */
export function RecordBody({ site, page, sources, heading, children }: RecordBodyProps) {
  const { index, words, tools } = site.publication;
  const { subject, path } = page;
  if (subject.kind === "story") return null;
  const story = relative(path, storyPath(index.story.id));
  const selection = { kind: subject.kind, id: subject.record.id };
  return (
    <main>
      <article>
        <header>
          <p>
            <Separated>
              {words.kind[subject.kind]}
              <StatedMark source={sources[0]} />
              <a href={story}>{tools.within(index.story.headline)}</a>
            </Separated>
          </p>
          <h1>{heading ?? page.title}</h1>
        </header>
        {children}
        <p>
          <a href={`${story}${writeHash({ selection })}`}>{words.openOnMap}</a>
        </p>
      </article>
      {sources.length > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources">{tools.say.sources}</h2>
          <Sources index={index} only={sources} />
        </section>
      )}
      <RelatedLinks site={site} page={page} />
      <Neighbours site={site} page={page} />
      <p>
        <a href={story}>{words.openStory}</a>
      </p>
      <p>{words.licence(index.story.license)}</p>
    </main>
  );
}
