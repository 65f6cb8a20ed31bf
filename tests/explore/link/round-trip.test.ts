import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHash, writeHash } from "../../../src/explore/link/hash.ts";
import { PARAMS } from "../../../src/explore/link/params.ts";
import { anyView, SAMPLES, sorted } from "./samples.ts";

const keysOf = (hash: string): (string | undefined)[] =>
  hash
    .slice(1)
    .split("&")
    .map((part) => part.split("=")[0]);

describe("a view in a link", () => {
  it("has a sample for every parameter of the link", () => {
    expect(Object.keys(SAMPLES)).toEqual(PARAMS.map(({ key }) => key));
  });

  it.each(Object.keys(SAMPLES))("writes a view with only this field under the key “%s”", (key) => {
    fc.assert(
      fc.property(SAMPLES[key] ?? fc.constant({}), (view) => {
        expect(keysOf(writeHash(view))).toEqual([key]);
      }),
    );
  });

  it("comes back unchanged and is written the same again, in 10,000 random views", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const hash = writeHash(view);
        const reading = readHash(hash);
        expect(reading).toEqual({ view: sorted(view), problems: [] });
        expect(writeHash(reading.view)).toBe(hash);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  it("has its keys in one order, whatever the order in which they were read", () => {
    fc.assert(
      fc.property(anyView, fc.nat(), (view, turn) => {
        const hash = writeHash(view);
        const parts = hash.slice(1).split("&");
        const start = turn % parts.length;
        const turned = `#${[...parts.slice(start), ...parts.slice(0, start)].join("&")}`;
        expect(writeHash(readHash(turned).view)).toBe(hash);
        const order = PARAMS.map(({ key }) => key).filter((key) => keysOf(hash).includes(key));
        if (hash !== "") expect(keysOf(hash)).toEqual(order);
      }),
    );
  });

  it("holds nothing that a browser or a messenger would end the link at", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(writeHash(view)).toMatch(/^(?:#[\w.!*'()%&=+,:/-]+)?$/);
      }),
    );
  });
});
