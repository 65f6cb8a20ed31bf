import { parseEdtf, resolveEdtf } from "../story/edtf.ts";
import type { Site } from "./site.ts";

/** A day's worth in the order of stories, in milliseconds; an unreadable or open date is none. */
const firstInstant = (edtf: string | undefined): number | undefined => {
  const date = edtf === undefined ? null : parseEdtf(edtf);
  const at = date ? resolveEdtf(date, "UTC").earliest : NaN;
  return Number.isFinite(at) ? at : undefined;
};

/**
 * The moment a story is listed by: when its article was published, else when its last event began.
 * What happened can reach back for years; news is as new as its article.
 */
const momentOf = ({ publication: { index, archive } }: Site): number => {
  const article = index.source.get(index.story.article.source);
  const events = index.events.map(({ interval }) => interval.earliest).filter(Number.isFinite);
  const last = firstInstant(archive?.days[1]) ?? Math.max(-Infinity, ...events);
  return firstInstant(article?.published) ?? last;
};

/** Stories in the order of their list, the newest first; by id where they are as new. */
export const newestFirst = (sites: readonly Site[]): Site[] => {
  const listed = sites.map((site) => ({
    site,
    at: momentOf(site),
    id: site.publication.index.story.id,
  }));
  // Infinity − Infinity is NaN, which sorts as equal: only then do the ids count.
  listed.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  return listed.map(({ site }) => site);
};
