import { describe, expect, it } from "vitest";
import { laterDevelopments, subjectOf } from "../../src/explore/later-developments.ts";
import type { Note } from "../../src/story/records/note.ts";
import { HILLAH_INDEX } from "./hillah.ts";

const about = (ref: Note["about"]): Note => ({
  id: "n",
  about: ref,
  motivation: "commenting",
  text: { en: "" },
  sources: [],
});

describe("later developments", () => {
  const { notes, claims } = laterDevelopments(HILLAH_INDEX);

  it("are the notes that say so", () => {
    expect(notes.map(({ id }) => id)).toEqual([
      "later-civilian-harm-quote",
      "later-civilian-harm-strike",
    ]);
  });

  it("are the claims from outside the article, the oldest first", () => {
    expect(claims).toHaveLength(8);
    expect(claims.map(({ stated }) => stated).slice(0, 3)).toEqual(Array(3).fill("2024-12-31"));
    expect(claims.every(({ source }) => source !== "atlas-news")).toBe(true);
    expect(claims.at(-1)?.stated).toBe("2025-07-21");
  });

  it.each([
    [{ event: "e" }, { kind: "event", id: "e" }],
    [{ place: "p" }, { kind: "place", id: "p" }],
    [{ quote: "q" }, { kind: "quote", id: "q" }],
    [{ claim: "c" }, { kind: "claim", id: "c" }],
    [{ source: "s" }, undefined],
  ])("lead from a note on %j to %j", (ref, selection) => {
    expect(subjectOf(about(ref))).toEqual(selection);
  });
});
