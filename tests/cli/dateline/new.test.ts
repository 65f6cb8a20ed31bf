import { readFileSync, readdirSync } from "node:fs";
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
        "Expected an http or https address, found “example.org”.\n",
    );
    const { story, issues } = parseStory(readStoryFiles(join(cwd, "flood")));
    expect(issues).toEqual([]);
    expect(story.headline).toEqual({ ar: "A bridge" });
    expect(story.sources[0]).toMatchObject({ url: "https://example.org/", published: "2024-03" });
  });

  it.each([
    [["new", "Flood 1"], "Expected an id of lower-case letters"],
    [["new", "flood", "--out", "other"], "Expected a folder named “flood”"],
    [["new", "flood", "--url", "x"], "Expected an http or https address in --url, found “x”."],
  ])("%j is refused", async (argv, sentence) => {
    const { exit, err } = await dateline(argv, workFolder());
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});
