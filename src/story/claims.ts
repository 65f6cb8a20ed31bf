import { parseEdtf, resolveEdtf } from "./edtf.ts";
import { facet, FACET_IDS, type FacetId } from "./facets.ts";
import type { Claim } from "./records/claim.ts";

export type ClaimState = "contested" | "agreed" | "single" | "superseded";

/** What the parties say about one facet of one event, and whether it can all hold. */
export interface Dispute {
  event: string;
  facet: FacetId;
  state: Exclude<ClaimState, "superseded">;
  current: Claim[];
  /** Claims that the same party has replaced since; the newest first. */
  earlier: Claim[];
  /** Whether an earlier claim could not hold beside what another party says or said. */
  differed: boolean;
}

type Count = Extract<Claim["value"], { count: unknown }>["count"];

const countsAgree = (a: Count, b: Count): boolean =>
  (a.of === undefined || b.of === undefined || a.of === b.of) &&
  a.min <= (b.max ?? Infinity) &&
  b.min <= (a.max ?? Infinity);

const isCompatible = (id: FacetId, a: string, b: string): boolean =>
  (facet(id).compatible ?? []).some((pair) => pair.includes(a) && pair.includes(b));

/**
 * As full answers to the facet's question: whether two answers to the same question can both hold. Counts can when their ranges meet and
 * they count the same people; set answers when they are the same. Open words are not compared.
 */
export const canBothHold = (first: Claim, second: Claim): boolean => {
  const { value: a } = first;
  const { value: b } = second;
  if ("count" in a && "count" in b) return countsAgree(a.count, b.count);
  if ("assertion" in a && "assertion" in b)
    return a.assertion === b.assertion || isCompatible(first.facet, a.assertion, b.assertion);
  return true;
};

const isOpen = ({ value }: Claim): boolean => "open" in value;

const contradict = (a: Claim, b: Claim): boolean => a.claimant !== b.claimant && !canBothHold(a, b);

const stateOf = (current: Claim[]): Dispute["state"] => {
  const pairs = current.flatMap((a, i) => current.slice(i + 1).map((b) => [a, b] as const));
  const between = pairs.filter(([a, b]) => a.claimant !== b.claimant);
  if (between.some(([a, b]) => contradict(a, b))) return "contested";
  return between.some(([a, b]) => !isOpen(a) && !isOpen(b)) ? "agreed" : "single";
};

/** Ids of the claims that another of the given claims replaces. */
export const supersededIds = (claims: readonly Claim[]): Set<string> =>
  new Set(claims.flatMap(({ supersedes }) => supersedes ?? []));

const statedAt = ({ stated }: Claim): number => {
  const date = parseEdtf(stated);
  return date ? resolveEdtf(date, "UTC").latest : -Infinity;
};

/** Newest first; of one date, the one further down in the file. */
export const newestFirst = (claims: readonly Claim[]): Claim[] =>
  claims.toReversed().sort((a, b) => Math.sign(statedAt(b) - statedAt(a)) || 0);

/** Every question on which somebody makes a claim, in event order, then in order of weight. */
export const disputesOf = (claims: readonly Claim[]): Dispute[] => {
  const replaced = supersededIds(claims);
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const key = `${claim.event} ${claim.facet}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const disputes = [...groups.values()].map((group): Dispute => {
    const [{ event, facet }] = group;
    const current = group.filter(({ id }) => !replaced.has(id));
    const earlier = newestFirst(group.filter(({ id }) => replaced.has(id)));
    const differed = earlier.some((old) => group.some((other) => contradict(old, other)));
    return { event, facet, state: stateOf(current), current, earlier, differed };
  });
  const events = [...new Set(claims.map(({ event }) => event))];
  const rank = (d: Dispute): number =>
    events.indexOf(d.event) * FACET_IDS.length + FACET_IDS.indexOf(d.facet);
  return disputes.sort((a, b) => rank(a) - rank(b));
};

/** The states of an event with these disputes. */
export const statesOf = (disputes: readonly Dispute[]): Set<ClaimState> =>
  new Set(
    disputes.flatMap(({ state, earlier }) =>
      earlier.length > 0 ? [state, "superseded" as const] : [state],
    ),
  );
