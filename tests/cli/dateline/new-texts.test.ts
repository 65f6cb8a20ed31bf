import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readStoryFiles } from "../../../src/cli/story-files.ts";
import { parseStory } from "../../../src/story/parse/parse.ts";
import { dateline, workFolder } from "./test-io.ts";

const made = async (...argv: string[]) => {
  const cwd = workFolder();
  const { err } = await dateline(["new", "flood", "--out", "flood", ...argv], cwd);
  const { story, issues } = parseStory(readStoryFiles(join(cwd, "flood")));
  expect(issues).toEqual([]);
  return { story, err, guide: readFileSync(join(cwd, "flood/README.md"), "utf8") };
};

const ARABIC = /^[\p{Script=Arabic}\s،.:]+$/u;

describe("a new story", () => {
  it("is in Arabic where its language is", async () => {
    const { story, err, guide } = await made("--lang", "ar-IQ", "--title", "خبر");
    expect([err, guide.includes("are English")]).toEqual(["", false]);
    const texts = [story.headline, story.summary, story.events[0]?.title, story.actors[0]?.name];
    for (const text of texts)
      expect(text).toEqual({ "ar-IQ": expect.stringMatching(ARABIC) as string });
    expect(story.places[0]?.properties.names).toEqual([
      { toponym: expect.stringMatching(ARABIC) as string, lang: "ar-IQ" },
    ]);
    expect(story.sources[0]?.title).toEqual({ "ar-IQ": "خبر" });
  });

  it("begins with English texts in another language, marked as English", async () => {
    const { story, err, guide } = await made("--lang", "de", "--headline", "Hochwasser");
    expect(err).toContain("in English and marked “en”: replace them by yours, marked “de”.");
    expect(guide).toContain('replace `"en": "…"` by `"de": "…"` with your words.');
    expect([story.lang, story.headline]).toEqual(["de", { de: "Hochwasser" }]);
    expect(story.summary).toEqual({ en: "What happened, in two sentences of your own." });
    expect(story.places[0]?.properties.names).toEqual([{ toponym: "Exampleton", lang: "en" }]);
  });

  it.each([
    ["2024-03-05", "day"],
    ["2024-03", "month"],
    ["2024-03-05~", "day"],
    ["2024-03-05/2024-03-06", "range"],
  ])("has its event on the day of its article, %s", async (published, precision) => {
    const { story } = await made("--published", published);
    expect(story.events[0]?.when).toMatchObject({ edtf: published, precision });
  });

  it("names the command as it is called in a checkout", async () => {
    const { guide } = await made();
    const commands = guide.split("\n").filter((line) => /^\s*(npx )?dateline /.test(line));
    expect(commands).toHaveLength(2);
    expect(commands.every((line) => line.includes("npx dateline "))).toBe(true);
  });
});
