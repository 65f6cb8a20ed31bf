import { describe, expect, it } from "vitest";
import { changeView } from "../../src/explore/change.ts";
import { readHash } from "../../src/explore/link/hash.ts";
import {
  correctionsSince,
  newestRevisions,
  presentRevision,
  type Revision,
} from "../../src/explore/revisions.ts";
import { settle } from "../../src/explore/settle.ts";
import { indexStory } from "../../src/explore/story-index.ts";
import { OFFER } from "./hillah.ts";
import { makeStory } from "./make-story.ts";

const revision = (version: number): Revision => ({
  version,
  date: `2024-0${version}-01`,
  summary: { en: `Change ${version}` },
});

const STORY = makeStory({ revisions: [revision(2), revision(1), revision(3)] });
const INDEX = indexStory(STORY);
const versions = (revisions: readonly Revision[]) => revisions.map(({ version }) => version);

describe("the revisions of a story", () => {
  it("begin with the newest, which readers see", () => {
    expect(versions(newestRevisions(STORY))).toEqual([3, 2, 1]);
    expect(presentRevision(STORY)).toBe(3);
    expect(presentRevision(makeStory())).toBeUndefined();
  });

  it.each([
    [undefined, []],
    [1, [2, 3]],
    [2, [3]],
    [3, []],
  ])("after the one of a link (%s) are %j, in order", (since, after) => {
    expect(versions(correctionsSince(STORY, since))).toEqual(after);
  });
});

describe("the revision in a link", () => {
  it.each(["0", "-1", "1.5", "x", "", "99999", "01"])("is not “%s”", (text) => {
    expect(readHash(`#rev=${text}`)).toEqual({
      view: {},
      problems: [{ key: "rev", value: text, reason: "malformed" }],
    });
  });

  it("is named to the reader where the story has no such revision yet", () => {
    expect(settle({ revision: 4 }, INDEX, OFFER)).toEqual({
      view: { revision: undefined },
      problems: [{ key: "rev", value: "4", reason: "unknown" }],
    });
    expect(settle({ revision: 3 }, INDEX, OFFER).problems).toEqual([]);
  });

  it("is given up with the reader's first change, who sees the present one", () => {
    expect(changeView({ revision: 1, lang: "ar" }, { text: "x" }, INDEX, OFFER)).toEqual({
      revision: undefined,
      lang: "ar",
      text: "x",
    });
  });
});
