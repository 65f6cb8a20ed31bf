import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runInLanes } from "../../../src/cli/run/lanes.mjs";

interface Step {
  id: number;
  whole: boolean;
  /** Turns of the event loop it takes. */
  turns: number;
}

const steps = fc
  .array(fc.record({ whole: fc.boolean(), turns: fc.nat({ max: 4 }) }), { maxLength: 12 })
  .map((all) => all.map((step, id): Step => ({ ...step, id })));

/** Runs them, and keeps who was under way at each beginning. */
const watch = async (all: readonly Step[], lanes: number) => {
  const under = new Set<Step>();
  const begun: { step: Step; beside: Step[] }[] = [];
  const results = await runInLanes(all, lanes, async (step) => {
    begun.push({ step, beside: [...under] });
    under.add(step);
    for (let turn = 0; turn < step.turns; turn++) await new Promise(setImmediate);
    under.delete(step);
    return step.id;
  });
  return { begun, results };
};

describe("steps in lanes", () => {
  it("begin in order, never more than there are lanes, the big ones alone; results are in order", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 3 }), async (all, lanes) => {
        const { begun, results } = await watch(all, lanes);
        expect(begun.map(({ step }) => step.id)).toEqual(all.map(({ id }) => id));
        expect(results).toEqual(all.map(({ id }) => id));
        for (const { step, beside } of begun) {
          expect(beside.length).toBeLessThan(lanes);
          if (step.whole || beside.some(({ whole }) => whole)) expect(beside).toEqual([]);
        }
      }),
    );
  });

  it("run side by side where they may", async () => {
    const { begun } = await watch(
      [
        { id: 0, whole: false, turns: 3 },
        { id: 1, whole: false, turns: 1 },
        { id: 2, whole: false, turns: 1 },
      ],
      2,
    );
    expect(begun.map(({ beside }) => beside.map(({ id }) => id))).toEqual([[], [0], [0]]);
  });
});
