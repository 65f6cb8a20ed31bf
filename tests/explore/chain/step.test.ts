import { describe, expect, it } from "vitest";
import { inOrder } from "../../../src/explore/chain/order.ts";
import { stepAt, stepAtRow } from "../../../src/explore/chain/step.ts";
import { select } from "../../../src/explore/select.ts";
import type { View } from "../../../src/explore/view.ts";
import { HILLAH_INDEX } from "../hillah.ts";

const step = (view: View) => {
  const { events, focus } = select(HILLAH_INDEX, view);
  const { number, total, previous, next } = stepAt(
    inOrder(events, HILLAH_INDEX, view.order ?? "time"),
    focus,
  );
  return [number, total, previous?.id, next?.id];
};

const event = (id: string): View => ({ selection: { kind: "event", id } });

describe("the step a reader is at", () => {
  it("is none at first, and the way leads to the first event", () => {
    expect(step({})).toEqual([0, 11, undefined, "embassy-siege"]);
    expect(step({ order: "told" })).toEqual([0, 11, undefined, "pmo-statement"]);
  });

  it("is the chosen event, in the order that was chosen", () => {
    expect(step(event("hillah-strike"))).toEqual([
      9,
      11,
      "erbil-drone-attack",
      "centcom-statement",
    ]);
    expect(step({ ...event("hillah-strike"), order: "told" })).toEqual([
      2,
      11,
      "pmo-statement",
      "centcom-statement",
    ]);
  });

  it("is the first event of a chosen place, and that of a chosen quote or claim", () => {
    expect(step({ selection: { kind: "place", id: "baghdad" } })[0]).toBe(1);
    expect(step({ selection: { kind: "claim", id: "pmo-erbil-character" } })[0]).toBe(8);
  });

  it("ends at both ends", () => {
    expect(step(event("embassy-siege"))[2]).toBeUndefined();
    expect(step(event("pmo-statement"))[3]).toBeUndefined();
  });

  it("counts only what the filters show", () => {
    expect(step({ types: ["statement"], ...event("pmo-statement") })).toEqual([
      2,
      2,
      "centcom-statement",
      undefined,
    ]);
    expect(step({ types: [] })).toEqual([0, 0, undefined, undefined]);
  });

  it("leads through every event and back", () => {
    const way: unknown[] = [];
    let next = step({ order: "told" })[3];
    while (typeof next === "string") {
      way.push(next);
      next = step({ ...event(next), order: "told" })[3];
    }
    expect(way).toHaveLength(11);
    let back = step({ ...event("kirkuk-gunship-strike"), order: "told" })[2];
    const wayBack: unknown[] = ["kirkuk-gunship-strike"];
    while (typeof back === "string") {
      wayBack.unshift(back);
      back = step({ ...event(back), order: "told" })[2];
    }
    expect(wayBack).toEqual(way);
  });
});

describe("a step among rows", () => {
  const rows = {
    count: 3,
    at: (n: number) => [40, 10, 30][n],
    placeOf: (row: number) => [40, 10, 30].indexOf(row),
  };

  it("is the first one where none is chosen, or none of these", () => {
    expect(stepAtRow(rows, undefined)).toEqual(stepAtRow(rows, 20));
    expect(stepAtRow(rows, undefined)).toMatchObject({ next: { id: "40" } });
  });

  it("goes by their order, not their numbers", () => {
    expect(stepAtRow(rows, 10)).toMatchObject({ previous: { id: "40" }, next: { id: "30" } });
  });
});
