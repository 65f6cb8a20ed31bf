import type { Story } from "../story/records/story.ts";
import type { Columns } from "./columns/columns.ts";
import { FacetEngine } from "./columns/facet-engine.ts";
import { storyColumns } from "./columns/story-columns.ts";
import type { Filter, Offering } from "./filters/filter.ts";
import { FILTERS } from "./filters/index.ts";
import { indexStory, type StoryIndex } from "./story-index.ts";
import type { View } from "./view.ts";

export type FilterField = (typeof FILTERS)[number]["field"];

const TABLE = FILTERS as readonly Filter[];

const engines = new WeakMap<StoryIndex, FacetEngine>();

/**
 * An index of a story whose events are the rows of columns: it has what is said of all of them, and
 * its engine counts and filters the rows.
 */
export const indexRows = (story: Story, columns: Columns): StoryIndex => {
  const index = indexStory(story);
  engines.set(index, new FacetEngine(columns, TABLE));
  return index;
};

/** Whether an index is one of rows, which are no records and have their texts elsewhere. */
export const isOfRows = (index: StoryIndex): boolean =>
  index.events.length === 0 && rowsIn(index) > 0;

/** The id, as it is now, of the row that an id means, in an index of rows. */
export const rowIdIn = (index: StoryIndex, id: string): string | undefined =>
  engineOf(index).columns.rowId?.(id);

const rowsIn = (index: StoryIndex): number => engineOf(index).columns.rows;

/** A story's one engine. */
export const engineOf = (index: StoryIndex): FacetEngine => {
  const engine = engines.get(index) ?? new FacetEngine(storyColumns(index), TABLE);
  engines.set(index, engine);
  return engine;
};

/** What the filters offer among the events of a story. */
export const offeringOf = (index: StoryIndex): Offering => ({
  story: index.story,
  columns: engineOf(index).columns,
});

/** The filters that a view sets, in the order of the table. */
export const activeFields = (view: View): FilterField[] =>
  TABLE.map(({ field }) => field).filter((field) => view[field] !== undefined);

/** For each filter and option: how many events it would show, given the other filters. */
export type OptionCounts = ReadonlyMap<FilterField, ReadonlyMap<string, number>>;

export const countOptions = (index: StoryIndex, engine: FacetEngine): OptionCounts =>
  new Map(
    TABLE.flatMap(({ field, options }) => {
      if (!options) return [];
      const counted = options(offeringOf(index)).map(
        ({ id }) => [id, engine.countOption(field, id)] as const,
      );
      return [[field, new Map(counted)] as const];
    }),
  );

/** With no event left: the first filter whose removal brings back the most, or all of them. */
export const blameFor = (engine: FacetEngine, active: readonly FilterField[]): FilterField[] => {
  const regained = active.map((field) => engine.countWithout([field]));
  const most = Math.max(0, ...regained);
  return active.filter((_, n) => most === 0 || n === regained.indexOf(most));
};
