import { describe, expect, it } from "vitest";
import { ringOf } from "../../../src/map/markers/ring.ts";

describe("the ring of a group", () => {
  it("gives each type its share of the round, one after the other from the top", () => {
    const ring = ringOf(
      [
        ["red", 5],
        ["blue", 3],
        ["green", 2],
      ],
      10,
    );
    expect(ring).toContain(
      "conic-gradient(red 0turn 0.5turn,blue 0.5turn 0.8turn,green 0.8turn 1turn)",
    );
  });

  it("is closed where one type has all", () => {
    expect(ringOf([["red", 3]], 3)).toContain("conic-gradient(red 0turn 1turn)");
  });
});
