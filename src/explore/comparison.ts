import type { Dispute } from "../story/claims.ts";
import type { FacetId } from "../story/facets.ts";
import type { Actor } from "../story/records/actor.ts";
import type { Claim } from "../story/records/claim.ts";
import type { EventEntry, StoryIndex } from "./story-index.ts";

/** What one party says on one question; the newest of what it said before comes first. */
export interface Position {
  current: Claim[];
  earlier: Claim[];
}

/** One question with a position for every party of the table, empty where it says nothing. */
interface ComparisonRow {
  facet: FacetId;
  state: Dispute["state"];
  differed: boolean;
  positions: Position[];
}

/** An event's claims as a table: questions down, parties across. */
export interface Comparison {
  entry: EventEntry;
  parties: Actor[];
  rows: ComparisonRow[];
}

/** Whether parties differ on a question now, or did before one replaced its own statement. */
export const isDisputed = ({ state, differed }: Pick<Dispute, "state" | "differed">): boolean =>
  state === "contested" || differed;

/** The claims on one event, party beside party, in the order in which they first speak. */
export const comparisonOf = (entry: EventEntry, index: StoryIndex): Comparison => {
  const claimants = new Set(entry.claims.map(({ claimant }) => claimant));
  const parties = [...claimants].flatMap((id) => index.actor.get(id) ?? []);
  const rows = entry.disputes.map(({ facet, state, differed, current, earlier }) => ({
    facet,
    state,
    differed,
    positions: parties.map(({ id }) => ({
      current: current.filter(({ claimant }) => claimant === id),
      earlier: earlier.filter(({ claimant }) => claimant === id),
    })),
  }));
  return { entry, parties, rows };
};

/** A table without the questions and parties on which nothing differs; may be left without rows. */
export const onlyDisputed = ({ entry, parties, rows }: Comparison): Comparison => {
  const kept = rows.filter(isDisputed);
  const speaks = parties.map((_, i) =>
    kept.some(({ positions }) => {
      const { current = [], earlier = [] } = positions[i] ?? {};
      return current.length + earlier.length > 0;
    }),
  );
  return {
    entry,
    parties: parties.filter((_, i) => speaks[i]),
    rows: kept.map((row) => ({ ...row, positions: row.positions.filter((_, i) => speaks[i]) })),
  };
};

/** Every event on which somebody makes a claim; those on which parties differ come first. */
export const allComparisons = (index: StoryIndex): Comparison[] => {
  const all = index.events
    .filter(({ claims }) => claims.length > 0)
    .map((entry) => comparisonOf(entry, index));
  const differs = ({ rows }: Comparison): boolean => rows.some(isDisputed);
  return [...all.filter(differs), ...all.filter((one) => !differs(one))];
};
