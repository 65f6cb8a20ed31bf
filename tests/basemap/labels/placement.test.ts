import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels, walls, type Candidate } from "../../../src/basemap/labels/placement.ts";
import type { Box } from "../../../src/basemap/boxes.ts";
import { collide } from "./collide.ts";

interface Chosen {
  candidate: number;
  option: number;
  boxes: readonly Box[];
}

/** The same rule without a grid: every box against every other. */
const bruteForce = (candidates: readonly Candidate<Chosen>[], taken: readonly Box[]): Chosen[] => {
  const all = [...taken];
  const placed: Chosen[] = [];
  const alones: { name: string; box: Box }[] = [];
  for (const options of candidates) {
    for (const { boxes, label, alone } of options) {
      if (boxes.some((box) => all.some((other) => collide(box, other)))) continue;
      if (alone && alones.some(({ name, box }) => name === alone.name && collide(box, alone.box)))
        continue;
      if (alone) alones.push(alone);
      all.push(...boxes);
      placed.push(label);
      break;
    }
  }
  return placed;
};

const box: fc.Arbitrary<Box> = fc.record({
  left: fc.integer({ min: -100, max: 500 }),
  top: fc.integer({ min: -100, max: 400 }),
  width: fc.integer({ min: 1, max: 150 }),
  height: fc.integer({ min: 1, max: 60 }),
});

const option = fc.record({
  boxes: fc.array(box, { minLength: 1, maxLength: 3 }),
  alone: fc.option(fc.record({ name: fc.constantFrom("Tigris", "Euphrates"), box }), {
    nil: undefined,
  }),
});

const candidates: fc.Arbitrary<Candidate<Chosen>[]> = fc
  .array(fc.array(option, { minLength: 1, maxLength: 5 }), { maxLength: 40 })
  .map((all) =>
    all.map((options, candidate) =>
      options.map(({ boxes, alone }, i) => ({
        boxes,
        ...(alone && { alone }),
        label: { candidate, option: i, boxes },
      })),
    ),
  );

describe("placing labels", () => {
  it("is what comparing every box with every other gives", () => {
    fc.assert(
      fc.property(candidates, fc.array(box, { maxLength: 8 }), (labels, taken) => {
        expect(placeLabels(labels, taken)).toEqual(bruteForce(labels, taken));
      }),
    );
  });

  it("never covers what is taken, nor one label with another", () => {
    fc.assert(
      fc.property(candidates, fc.array(box, { maxLength: 8 }), (labels, taken) => {
        const placed = placeLabels(labels, taken);
        const collisions = placed.flatMap(({ boxes }, i) => [
          ...placed
            .slice(i + 1)
            .filter((other) => boxes.some((a) => other.boxes.some((b) => collide(a, b)))),
          ...taken.filter((other) => boxes.some((one) => collide(one, other))),
        ]);
        expect(collisions).toEqual([]);
      }),
    );
  });

  it("keeps labels from crossing the edges of the view, not from lying beyond them", () => {
    const at = (left: number, top: number): Candidate<string> => [
      { boxes: [{ left, top, width: 40, height: 10 }], label: `${left},${top}` },
    ];
    const spots = [at(-20, 50), at(-60, 50), at(480, 50), at(50, -5), at(50, 395), at(50, 50)];
    expect(placeLabels(spots, walls({ width: 500, height: 400 }))).toEqual(["-60,50", "50,50"]);
  });
});
