import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const [, part = ""] = readFileSync("docs/hosting.md", "utf8").split("## A million readers");
const text = part.replace(/\s+/g, " ");

const number = (what: RegExp): number => Number(what.exec(text)?.[1]?.replace(",", ""));

it("reckons a million readers from the measured visit", () => {
  const [, requests = NaN, kB = NaN] =
    /\| first, with the copy[^|]*\| +(\d+) \|[^|]*\| +(\d+) kB/.exec(text)?.map(Number) ?? [];
  const visitsASecond = 1_000_000 / 3600;
  expect(number(/Of the first visit's (\d+) kB/)).toBe(kB);
  expect(number(/first visits are (\d+) million requests/)).toBe(requests);
  expect(number(/\*\*([\d.]+) TB/)).toBeCloseTo(kB / 1000, 1);
  expect(number(/([\d,]+) requests a second/)).toBe(
    Math.round((visitsASecond * requests) / 100) * 100,
  );
  expect(number(/([\d.]+) Gbit/)).toBeCloseTo((visitsASecond * kB * 8) / 1e6, 1);
  expect(number(/about ([\d,]+) first visits/)).toBe(Math.round(1e5 / kB) * 1000);
  const parts = [...text.matchAll(/(\d+) kB (?:are faces|the map's|scripts|pages|the stor)/g)];
  const sum = parts.reduce((all, [, one]) => all + Number(one), 0);
  expect(Math.abs(sum - kB)).toBeLessThanOrEqual(parts.length);
});
