import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PackedRuns } from "../../src/archive/packed-runs.ts";

/** Some so long that a run has several pieces. */
const record = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.nat(9).map((n) => `${n}`.repeat(70_000)),
);

describe("records put aside in memory", () => {
  it("come back run by run in their order", () => {
    fc.assert(
      fc.property(fc.array(fc.array(record, { maxLength: 6 }), { maxLength: 4 }), (runs) => {
        const aside = new PackedRuns();
        for (const run of runs) aside.add(run);
        const readers = aside.readers();
        expect(runs.map((run, n) => run.map(() => readers[n]?.()))).toEqual(runs);
      }),
      { numRuns: 40 },
    );
  });

  it("say where a run has no more", () => {
    const aside = new PackedRuns();
    aside.add(["only"]);
    const [next] = aside.readers();
    expect(next?.()).toBe("only");
    expect(() => next?.()).toThrow(/found its end/);
  });
});
