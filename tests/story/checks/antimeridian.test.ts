import { expect, it } from "vitest";
import { antimeridian } from "../../../src/story/checks/antimeridian.ts";
import { makePlace, makeStory } from "../../explore/make-story.ts";

const told = (south: number): string[] => {
  const ring: [number, number][] = [
    ...([
      [-180, south],
      [180, south],
      [180, -70],
      [60, -66],
    ] as [number, number][]),
    ...([
      [-60, -66],
      [-180, -70],
      [-180, south],
    ] as [number, number][]),
  ];
  const place = makePlace("antarctica", { geometry: { type: "Polygon", coordinates: [ring] } });
  const codes: string[] = [];
  antimeridian(makeStory({ places: [place] }), (code) => codes.push(code));
  return codes;
};

it("lets an outline be closed along a pole, which is a point", () => {
  expect(told(-90)).toEqual([]);
  expect(told(-89)).toEqual(["antimeridian-crossed"]);
});
