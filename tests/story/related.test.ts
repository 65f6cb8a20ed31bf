import { describe, expect, it } from "vitest";
import { neighboursOf } from "../../src/story/related.ts";
import { parseStory, type ParsedStory } from "../../src/story/parse/parse.ts";
import { PLACES, replaceOnce, STORY } from "./harbour.ts";

const site = ["harbour", "bridge", "flood"].map((id) => ({ id, headline: { en: `About ${id}` } }));

const parseRelated = (ids: string[], beside?: ReadonlySet<string>): ParsedStory => {
  const related = JSON.stringify(ids.map((story) => ({ story })));
  const text = replaceOnce(STORY, '"license":', `"related": ${related}, "license":`);
  return parseStory({
    id: "harbour",
    story: { name: "story.json", text },
    places: { name: "places.geojson", text: PLACES },
    beside,
  });
};

describe("a story's neighbours", () => {
  it("are those it names, in its order, with their headlines and its note", () => {
    const related = [{ story: "flood" }, { story: "bridge", note: { en: "The same river." } }];
    expect(neighboursOf({ id: "harbour", related }, site)).toEqual({
      stories: 3,
      related: [
        { id: "flood", headline: { en: "About flood" } },
        { id: "bridge", headline: { en: "About bridge" }, note: { en: "The same river." } },
      ],
    });
  });

  it("are not itself, nor what the site does not have, and none is named twice", () => {
    const related = ["harbour", "gone", "flood", "flood"].map((story) => ({ story }));
    expect(neighboursOf({ id: "harbour", related }, site).related.map(({ id }) => id)).toEqual([
      "flood",
    ]);
  });

  it("are none where it names none", () => {
    expect(neighboursOf({ id: "harbour" }, site)).toEqual({ stories: 3, related: [] });
  });
});

describe("checking links to other stories", () => {
  const codes = ({ issues }: ParsedStory) => issues.map(({ code }) => code);

  it("knows one that is not beside it, and the nearest that is", () => {
    const { issues } = parseRelated(["flod"], new Set(["harbour", "flood"]));
    expect(issues.map(({ code, nearest }) => [code, nearest])).toEqual([
      ["related-invalid", "flood"],
    ]);
  });

  it("says nothing of those that are there, or where it is not known what is there", () => {
    expect(parseRelated(["flood"], new Set(["harbour", "flood"])).issues).toEqual([]);
    expect(parseRelated(["anything"]).issues).toEqual([]);
  });

  it("tells a link to the story itself once, and one that is named twice", () => {
    expect(codes(parseRelated(["harbour"], new Set(["harbour"])))).toEqual(["related-invalid"]);
    expect(codes(parseRelated(["flood", "flood"]))).toEqual(["related-invalid"]);
  });
});
