import { activeFields, offeringOf } from "../../../explore/filtering.ts";
import type { Filter } from "../../../explore/filters/filter.ts";
import { FILTERS } from "../../../explore/filters/index.ts";
import { hashParts, readHash } from "../../../explore/link/hash.ts";
import { PARAMS } from "../../../explore/link/params.ts";
import { settle, type Offer } from "../../../explore/settle.ts";
import type { StoryIndex } from "../../../explore/story-index.ts";
import type { LinkProblem, View } from "../../../explore/view.ts";
import { suggestion } from "../../../story/edit-distance.ts";
import { say, type Io } from "../io.ts";
import { visible } from "../visible.ts";
import { WrongUse } from "../wrong-use.ts";

/** The link from its `#` on. */
export const hashOf = (link: string): string => {
  const at = link.indexOf("#");
  return at < 0 ? "" : link.slice(at);
};

const OF_STORY = /\/(?:s|embed)\/([a-z0-9-]+)\/[^#]*#/;

const KEYS = ["v", ...PARAMS.map(({ key }) => key)];
const TABLE = FILTERS as readonly Filter[];

/** The keys that one may have meant: of one or two letters nearly every other is near, and says nothing. */
const keysLike = (key: string): string[] =>
  key.length > 2 ? KEYS : KEYS.filter((known) => known === key.toLowerCase());

/** The page passes over what a later one might know; here the file would hold what was not asked for. */
const refuseUnknownKeys = (hash: string): void => {
  for (const { key } of hashParts(hash)) {
    if (key === "" || KEYS.includes(key)) continue;
    const said = `A link has no part “${key}”, only ${KEYS.join(", ")}.`;
    throw new WrongUse(visible(`${said}${suggestion(key, keysLike(key))} Nothing was written.`));
  }
};

const readView = (link: string, io: Io): View => {
  const hash = hashOf(link);
  const { view, problems, anchor } = readHash(hash);
  if (anchor !== undefined || !(link === "" || link.includes("#") || URL.canParse(link)))
    throw new WrongUse(
      `Expected --link with a link of the page, such as '#type=protest&t=2024/..', found “${link}”.`,
    );
  refuseUnknownKeys(hash);
  for (const { key, value } of problems) {
    const said = `The part “${key}=${value}” of the link could not be read`;
    const field = TABLE.find((filter) => filter.key === key)?.field;
    if (field && !view[field]) throw new WrongUse(visible(`${said}; nothing was written.`));
    say(io.err, visible(`${said} and was left out.`));
  }
  return view;
};

/** What the page has beside the story narrows no events. */
const NO_PAGE: Offer = { langs: [], bases: [], names: [], zoom: () => ({ min: 0, max: 0 }) };

/** What of a view narrows the events. */
const filtersOf = (view: View): View => ({
  timeMode: view.timeMode,
  ...Object.fromEntries(activeFields(view).map((field) => [field, view[field]])),
});

/** Keys of filters of which nothing is left. */
const lostKeys = (wanted: View, view: View): Set<string> =>
  new Set(TABLE.filter(({ field }) => wanted[field] && !view[field]).map(({ key }) => key));

/** Types and parties of one story can be those of another: the link is followed, and that is told. */
const tellOtherStory = (link: string, { story }: StoryIndex, { err }: Io): void => {
  const [, id] = OF_STORY.exec(link) ?? [];
  if (id !== undefined && id !== story.id)
    say(err, visible(`The link is of the story “${id}”, and was followed in “${story.id}”.`));
};

const optionsOf = (key: string, index: StoryIndex): string[] => {
  const options = TABLE.find((filter) => filter.key === key)?.options;
  return options ? options(offeringOf(index)).map(({ id }) => id) : [];
};

const notThere = ({ key, value }: LinkProblem, index: StoryIndex): string => {
  const options = optionsOf(key, index);
  const known = options.length === 0 ? "none" : options.join(", ");
  return visible(
    `Expected in “${key}=” of the link what the story has (${known}), found “${value}”.${suggestion(value, options)}`,
  );
};

/**
 * What a link of the page, or only its part from `#` on, shows of a story; without that part, all of
 * it. What the story does not have is told; where then nothing of a filter is left, the file would
 * hold what was not asked for (`WrongUse`).
 */
export const viewOf = (link: string, index: StoryIndex, io: Io): View => {
  const wanted = filtersOf(readView(link, io));
  tellOtherStory(link, index, io);
  const { view, problems } = settle(wanted, index, NO_PAGE);
  const lost = lostKeys(wanted, view);
  const unknown = problems.filter(({ reason }) => reason === "unknown");
  const fatal = unknown.find(({ key }) => lost.has(key));
  if (fatal) throw new WrongUse(`${notThere(fatal, index)} Nothing was written.`);
  for (const problem of unknown) say(io.err, `${notThere(problem, index)} It was left out.`);
  return view;
};
