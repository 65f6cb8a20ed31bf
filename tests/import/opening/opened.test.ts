import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idOf, isReadable } from "../../../src/import/opening/before-opening.ts";
import { openDraft, openStory, type Decode } from "../../../src/import/opening/opened.ts";
import { HILLAH } from "../../explore/hillah.ts";

const FOLDER = "geo/stories/hillah-2023-12";
const story = new Uint8Array(readFileSync(`${FOLDER}/story.json`));
const places = new Uint8Array(readFileSync(`${FOLDER}/places.geojson`));

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("the files of a story", () => {
  it("are the story, and come out again byte for byte", () => {
    const { parsed, files } = openStory(
      "downloads/hillah-2023-12",
      { story: { bytes: story }, places: { bytes: places } },
      decode,
    );
    expect(parsed).toEqual({ story: HILLAH, issues: [] });
    expect(files).toEqual([
      { name: "story.json", bytes: story },
      { name: "places.geojson", bytes: places },
    ]);
  });

  it("are told of where one is missing", () => {
    const { parsed, files } = openStory("x", { story: { bytes: story } }, decode);
    expect(parsed.issues).toContainEqual(
      expect.objectContaining({ code: "file-missing", file: "places.geojson" }),
    );
    expect(files.map(({ name }) => name)).toEqual(["story.json"]);
  });

  it("are not read where they are too large, and that is told with the size", () => {
    expect(isReadable(40_000_000)).toBe(true);
    expect(isReadable(40_000_001)).toBe(false);
    const { parsed } = openStory(
      "x",
      { story: { size: 50_000_000 }, places: { bytes: places } },
      decode,
    );
    expect(parsed.issues[0]).toMatchObject({ code: "file-too-large", file: "story.json" });
    expect(parsed.issues[0]?.message).toContain("50000000");
  });

  it("prove every quote where the article lies beside them", () => {
    const given = { story: { bytes: story }, places: { bytes: places } };
    const { parsed } = openStory(
      "x",
      { ...given, article: { bytes: bytesOf("Another text.") } },
      decode,
    );
    expect(new Set(parsed.issues.map(({ code }) => code))).toContain("article-digest");
  });

  it("never throw, whatever they hold", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, folder) => {
        const { parsed } = openStory(folder, { story: { bytes }, places: { bytes } }, decode);
        expect(parsed.issues.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a draft", () => {
  it("has passed what a story’s own files pass, and is handed out as them", () => {
    const opened = openDraft(HILLAH, bytesOf);
    expect(opened?.parsed).toEqual({ story: HILLAH, issues: [] });
    const [own, others] = opened?.files ?? [];
    const again = openStory(
      HILLAH.id,
      { story: { bytes: own?.bytes ?? story }, places: { bytes: others?.bytes ?? places } },
      decode,
    );
    expect(again.parsed).toEqual(opened?.parsed);
  });

  it("is not made where it could not be opened again", () => {
    const summary = { en: "x".repeat(20_000_001) };
    expect(openDraft({ ...HILLAH, summary }, bytesOf)).toBeNull();
  });
});

it("gives a story an id by the name of its file", () => {
  expect(["a/Floods 2023.csv", "ملف.csv", "x.tar.gz"].map(idOf)).toEqual([
    "floods-2023",
    "story",
    "x-tar",
  ]);
});
