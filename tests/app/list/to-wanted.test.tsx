import { describe, expect, it, vi } from "vitest";
import { toWanted } from "../../../src/app/list/to-wanted.ts";

const sentTo = (search: string): string[] => {
  document.body.innerHTML =
    '<p data-open-here><a href="https://a.example/x/open/#lang=ar">Open</a></p>';
  const replace = vi.fn<(address: string | URL) => void>();
  expect(toWanted(document, { search, replace })).toBe(replace.mock.calls.length > 0);
  return replace.mock.calls.map(([address]) => String(address));
};

describe("the list of stories", () => {
  it("hands on the address of a story to the page that opens it, in its language", () => {
    expect(sentTo("?story=stories/floods/?a%26b")).toEqual([
      "https://a.example/x/open/?story=stories%2Ffloods%2F%3Fa%26b#lang=ar",
    ]);
  });

  it("stays where the address names none", () => {
    for (const search of ["", "?q=story", "?stories=x"]) expect(sentTo(search)).toEqual([]);
  });
});
