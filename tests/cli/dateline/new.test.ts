import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readStoryFiles } from "../../../src/cli/story-files.ts";
import { parseStory } from "../../../src/story/parse/parse.ts";
import { dateline, workFolder } from "./test-io.ts";

describe("dateline new", () => {
  it("makes a story without any issue, and replaces none", async () => {
    const cwd = workFolder();
    const made = await dateline(["new", "flood", "--out", "flood", "--headline", "A bridge"], cwd);
    expect([made.exit, made.err]).toEqual([0, ""]);
    expect(readdirSync(join(cwd, "flood"))).toEqual(["README.md", "places.geojson", "story.json"]);
    expect(await dateline(["validate", "flood"], cwd)).toMatchObject({ exit: 0, err: "" });
    const again = await dateline(["new", "flood", "--out", "flood"], cwd);
    expect(again).toMatchObject({ exit: 2, out: "" });
    expect(again.err).toContain("exists; nothing was written. With --force it is replaced.");
  });

  it("names schemas that are there", async () => {
    const cwd = workFolder();
    await dateline(["new", "flood", "--out", "flood"], cwd);
    for (const name of ["story.json", "places.geojson"]) {
      const { $schema } = JSON.parse(readFileSync(join(cwd, "flood", name), "utf8")) as {
        $schema: string;
      };
      expect(JSON.parse(readFileSync(join(cwd, "flood", $schema), "utf8"))).toHaveProperty(
        "$schema",
      );
    }
  });

  it("asks on a terminal, and again where the answer is none", async () => {
    const cwd = workFolder();
    const answers = [
      "A bridge",
      "english",
      "ar",
      "",
      "The Letter",
      "example.org",
      "https://example.org/",
      "2024-03",
    ];
    const asked: string[] = [];
    const ask = (question: string): Promise<string> => {
      asked.push(question);
      return Promise.resolve(answers[asked.length - 1] ?? "");
    };
    const { exit, err } = await dateline(["new", "flood", "--out", "flood"], cwd, { ask });
    expect([exit, asked.length]).toEqual([0, answers.length]);
    expect(err).toBe(
      "Expected a language tag such as en or ar, found “english”.\n" +
        "Expected an http or https address such as https://example.org/a, found “example.org”.\n",
    );
    const { story, issues } = parseStory(readStoryFiles(join(cwd, "flood")));
    expect(issues).toEqual([]);
    expect(story.headline).toEqual({ ar: "A bridge" });
    expect(story.sources[0]).toMatchObject({ url: "https://example.org/", published: "2024-03" });
  });

  it.each([
    [["new", "Flood 1"], "Expected an id of lower-case letters"],
    [["new", "flood", "--out", "other"], "Expected a folder named “flood”"],
    [["new", "flood", "--url", "x"], "in --url, found “x”."],
  ])("%j is refused", async (argv, sentence) => {
    const { exit, err } = await dateline(argv, workFolder());
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe("dateline new tells a slip before it writes", () => {
  it.each([
    [["Flood 1"], "found “Flood 1”. Did you mean “flood-1”?"],
    [["../flood"], "found “../flood”. Did you mean “flood”?"],
    [["فيضان"], "found “فيضان”.\n"],
    [["flood", "--url", "http://x"], "address such as https://example.org/a in --url"],
    [["flood", "--headline", "x".repeat(5001)], "at most 5000 characters in --headline"],
    [["flood", "--headline", "x".repeat(5001)], "found “xxxxxxxxxx"],
    [["flood", "--lang", "bogus!"], "a language tag such as en or ar in --lang, found “bogus!”."],
    [[""], "Expected a name after the command, found an empty one."],
    [[], "found none. It goes: <id> [--out FOLDER]"],
  ])("%j is refused", async (argv, sentence) => {
    const cwd = workFolder();
    const { exit, err } = await dateline(["new", ...argv], cwd);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
    expect(err.length).toBeLessThan(300);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("a tag that no language goes by", async () => {
    const cwd = workFolder();
    const told = await dateline(["new", "flood", "--out", "flood", "--lang", "xx"], cwd);
    expect(told).toMatchObject({
      exit: 0,
      err: expect.stringContaining(
        "No language is known as “xx”; the texts are marked with it all the same.\n",
      ) as string,
    });
  });

  it("takes a tag in whatever case it is typed", async () => {
    const cwd = workFolder();
    const told = await dateline(["new", "flood", "--out", "flood", "--lang", "AR-iq"], cwd);
    expect([told.exit, told.err]).toEqual([0, ""]);
    const { story, issues } = parseStory(readStoryFiles(join(cwd, "flood")));
    expect([story.lang, issues]).toEqual(["ar-IQ", []]);
  });

  it("asks nothing where files are there already", async () => {
    const cwd = workFolder();
    await dateline(["new", "flood", "--out", "flood"], cwd);
    const ask = (): Promise<string> => Promise.reject(new Error("Nothing was to be asked."));
    const { exit, err } = await dateline(["new", "flood", "--out", "flood"], cwd, { ask });
    expect([exit, err]).toEqual([2, expect.stringContaining("story.json exists")]);
  });

  it("takes the folder it is called in, where that has the story's name", async () => {
    const cwd = join(workFolder(), "flood");
    mkdirSync(cwd);
    expect((await dateline(["new", "flood", "--out", "."], cwd)).exit).toBe(0);
    expect(readdirSync(cwd)).toContain("story.json");
  });
});
