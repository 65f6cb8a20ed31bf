import { describe, expect, it } from "vitest";
import { allComparisons, comparisonOf, onlyDisputed } from "../../src/explore/comparison.ts";
import { indexStory, type StoryIndex } from "../../src/explore/story-index.ts";
import type { Claim } from "../../src/story/records/claim.ts";
import { HILLAH, HILLAH_INDEX } from "./hillah.ts";
import { makeActor, makeClaim, makeEvent, makeStory } from "./make-story.ts";

const count = (n: number): Claim["value"] => ({ count: { min: n, max: n } });

const indexOf = (claims: Claim[]): StoryIndex =>
  indexStory(
    makeStory({
      actors: [makeActor("a"), makeActor("b"), makeActor("c")],
      events: [makeEvent("quiet"), makeEvent("event"), makeEvent("other")],
      claims,
    }),
  );

const tableOf = (index: StoryIndex, event = "event") => {
  const entry = index.event.get(event);
  if (!entry) throw new Error(`There is no event “${event}”.`);
  return comparisonOf(entry, index);
};

/** A table as text: for each row the state, and for each party its claims, earlier ones in brackets. */
const drawn = ({ parties, rows }: ReturnType<typeof tableOf>) => ({
  parties: parties.map(({ id }) => id),
  rows: rows.map(({ facet, state, positions }) =>
    [
      `${facet} ${state}`,
      ...positions.map(({ current, earlier }) =>
        [...current.map(({ id }) => id), ...earlier.map(({ id }) => `(${id})`)].join(" "),
      ),
    ].join(" | "),
  ),
});

const A = makeClaim("a1", { claimant: "a", value: count(2) });
const B = makeClaim("b1", { claimant: "b", value: count(5) });
const A2 = makeClaim("a2", { claimant: "a", value: count(5), supersedes: "a1" });
const C = makeClaim("c1", { claimant: "c", facet: "damage" });

describe("the statements on an event, side by side", () => {
  it("are a row for each question and a column for each party", () => {
    expect(drawn(tableOf(indexOf([A, B, C])))).toEqual({
      parties: ["a", "b", "c"],
      rows: ["injured contested | a1 | b1 | ", "damage single |  |  | c1"],
    });
  });

  it("are no longer contested when one side's claim is taken away", () => {
    expect(drawn(tableOf(indexOf([A, C]))).rows[0]).toBe("injured single | a1 | ");
  });

  it("move a claim to the earlier ones when its party replaces it", () => {
    expect(drawn(tableOf(indexOf([A, B, A2]))).rows).toEqual(["injured agreed | a2 (a1) | b1"]);
  });

  it("can be narrowed to what differs, or did at first, with the parties that speak on it", () => {
    expect(drawn(onlyDisputed(tableOf(indexOf([A, B, C]))))).toEqual({
      parties: ["a", "b"],
      rows: ["injured contested | a1 | b1"],
    });
    expect(drawn(onlyDisputed(tableOf(indexOf([A, B, A2])))).rows).toHaveLength(1);
    expect(drawn(onlyDisputed(tableOf(indexOf([A, C]))))).toEqual({ parties: [], rows: [] });
  });

  it("of the whole story begin with the events on which parties differ", () => {
    const alone = makeClaim("x", { event: "quiet", claimant: "a" });
    const events = allComparisons(indexOf([alone, A, B])).map(({ entry }) => entry.event.id);
    expect(events).toEqual(["event", "quiet"]);
  });

  it("hold every claim of the story once, in a column of its claimant", () => {
    const held = allComparisons(HILLAH_INDEX).flatMap(({ parties, rows }) =>
      rows.flatMap(({ positions }) =>
        positions.flatMap(({ current, earlier }, i) =>
          [...current, ...earlier].map(({ id, claimant }) => {
            expect(claimant).toBe(parties[i]?.id);
            return id;
          }),
        ),
      ),
    );
    expect(held.sort()).toEqual(HILLAH.claims.map(({ id }) => id).sort());
  });
});
