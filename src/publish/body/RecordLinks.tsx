import { relative } from "../base-url.ts";
import type { Publication } from "../publication.ts";
import type { SharePage } from "../records.ts";
import { related } from "../related.ts";
import type { Site } from "../site.ts";

/** One page's title, as a link from another. */
function PageLink({ from, to, rel }: { from: SharePage; to: SharePage; rel?: "prev" | "next" }) {
  return (
    <a href={relative(from.path, to.path)} rel={rel}>
      <bdi>{to.title}</bdi>
    </a>
  );
}

/** Links to the pages of what belongs to a record. */
export function RelatedLinks({ site, page }: { site: Site; page: SharePage }) {
  const { words } = site.publication;
  const pages = related(site, page);
  if (pages.length === 0) return null;
  return (
    <nav aria-labelledby="related">
      <h2 id="related">{words.pagesOfStory}</h2>
      <ul>
        {pages.map((other) => (
          <li key={other.path}>
            <small>{words.kind[other.subject.kind]}</small> <PageLink from={page} to={other} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Back to the story, to the map, and on to the neighbours of the same kind. */
export function Neighbours({ site, page }: { site: Site; page: SharePage }) {
  const { words } = site.publication;
  const same = site.pages.filter(({ subject }) => subject.kind === page.subject.kind);
  const at = same.indexOf(page);
  const [before, after] = [same[at - 1], same[at + 1]];
  if (!before && !after) return null;
  return (
    <nav aria-label={`${words.previous}, ${words.next}`}>
      <ul>
        {before && (
          <li>
            {words.previous}: <PageLink from={page} to={before} rel="prev" />
          </li>
        )}
        {after && (
          <li>
            {words.next}: <PageLink from={page} to={after} rel="next" />
          </li>
        )}
      </ul>
    </nav>
  );
}

/** All pages of a story, for its own page: what there is none of is left out. */
export function AllPages({ site, page }: { site: Site; page: SharePage }) {
  const { words }: Publication = site.publication;
  const others = site.pages.filter(({ subject }) => subject.kind !== "story");
  if (others.length === 0) return null;
  return (
    <nav aria-labelledby="pages">
      <h2 id="pages">{words.pagesOfStory}</h2>
      <ul>
        {others.map((other) => (
          <li key={other.path}>
            <small>{words.kind[other.subject.kind]}</small> <PageLink from={page} to={other} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
