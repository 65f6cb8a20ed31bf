import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readStoryFiles } from "../../../src/cli/story-files.ts";
import { parseStory } from "../../../src/story/parse/parse.ts";
import { bruized, change, withHarbour } from "./harbour-folder.ts";
import { CHECKOUT, dateline } from "./test-io.ts";

describe("dateline verify", () => {
  it("names every quote with its place in the article", async () => {
    const { exit, out, err } = await dateline(["verify", "harbour"], withHarbour());
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain(
      "line-ramp: characters 263 to 293, paragraph 3: “did not lock at the first try.”\n",
    );
    expect(out).toContain("harbour: 7 quotes proved; 0 issues\n");
  });

  it("asks first whether a text is the right one where no quote stands in it", async () => {
    const cwd = withHarbour();
    writeFileSync(join(cwd, "other.txt"), "Hello world");
    const argv = ["verify", "harbour", "--text", "other.txt"];
    const { exit, err } = await dateline(argv, cwd);
    const lines = err.split("\n");
    expect(exit).toBe(1);
    expect(lines[0]).toBe("None of the 7 quotes is in other.txt: is it the right article?");
    expect(lines.filter((line) => line.includes("[quote-not-found]")).length).toBe(3);
    expect(err).toContain("4 more issues of its quotes; --json has them all.\n");
    const { issues } = JSON.parse((await dateline([...argv, "--json"], cwd)).out) as {
      issues: { code: string }[];
    };
    expect(issues.filter(({ code }) => code === "quote-not-found").length).toBe(7);
  });

  it("tells every quote where some of them stand in the text", async () => {
    const cwd = withHarbour();
    change(join(cwd, "harbour/story.json"), bruized);
    const { err } = await dateline(["verify", "harbour"], cwd);
    expect(err).not.toContain("right article");
  });

  it("says what to do about a hash that is only a stand-in", async () => {
    const cwd = withHarbour();
    change(join(cwd, "harbour/story.json"), (text) =>
      text.replace(/("textSha256": ")[0-9a-f]{64}/, `$1${"0".repeat(64)}`),
    );
    const { err } = await dateline(["verify", "harbour"], cwd);
    expect(err).toMatch(/all zeros.*--write.*\[article-digest\]/);
  });

  it("asks for the file where --text names a folder", async () => {
    const { exit, err } = await dateline(["verify", "harbour", "--text", "."], withHarbour());
    expect([exit, err]).toEqual([2, expect.stringContaining("found the folder .: name the file")]);
  });

  it("writes nothing with a text that is not the article", async () => {
    const cwd = withHarbour();
    const path = join(cwd, "harbour/story.json");
    const before = readFileSync(path, "utf8");
    writeFileSync(join(cwd, "other.txt"), "Hello world");
    const argv = ["verify", "harbour", "--text", "other.txt", "--write"];
    const { exit, err } = await dateline(argv, cwd);
    expect(exit).toBe(2);
    expect(err).toContain("Expected the article of this story in other.txt");
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it.each([
    ["story.json", "harbour/story.json, the story.json of the story itself"],
    ["places.geojson", "the places.geojson of the story itself"],
    ["link.txt", "harbour/link.txt, the story.json of the story itself"],
  ])("does not take %s for the article", async (name, said) => {
    const cwd = withHarbour();
    const path = join(cwd, "harbour/story.json");
    symlinkSync(path, join(cwd, "harbour/link.txt"));
    const before = readFileSync(path, "utf8");
    const { exit, err } = await dateline(
      ["verify", "harbour", "--text", `harbour/${name}`, "--write"],
      cwd,
    );
    expect([exit, err]).toEqual([2, expect.stringContaining(said)]);
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it.each([
    ["has bytes that are not UTF-8", (text: string) => text.replace("Tern", "T\u00E9rn")],
    ["is not valid JSON", (text: string) => text.replace('"unmapped"', ',"unmapped"')],
  ])("writes nothing into a story that %s", async (why, change) => {
    const cwd = withHarbour();
    const path = join(cwd, "harbour/story.json");
    const before = Buffer.from(
      change(readFileSync(path, "utf8").replace(/[^\0-\x7F]/g, "?")).replace(
        /"start": \d+/g,
        '"start": 0',
      ),
      "latin1",
    );
    writeFileSync(path, before);
    const { exit, err } = await dateline(["verify", "harbour", "--write"], cwd);
    expect([exit, err]).toEqual([2, expect.stringContaining(`harbour/story.json ${why}`)]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("does not take an empty file for the article", async () => {
    const cwd = withHarbour();
    writeFileSync(join(cwd, "empty.txt"), "\n");
    const { exit, err } = await dateline(["verify", "harbour", "--text", "empty.txt"], cwd);
    expect([exit, err]).toEqual([2, expect.stringContaining("empty.txt, found an empty file")]);
  });

  it("fills in all that follows from the words alone, and changes nothing else", async () => {
    const cwd = withHarbour();
    const path = join(cwd, "harbour/story.json");
    const blank = (text: string): string =>
      text
        .replaceAll(/"start": \d+, "end": \d+/g, '"start": 0, "end": 1')
        .replaceAll(/"(sha256|textSha256)": "\w+"/g, '"$1": ""')
        .replaceAll(/\n *"paragraph": \d,/g, "")
        .replace('"length": 715', '"length": 1');
    const before = readFileSync(path, "utf8");
    change(path, blank);
    expect(readFileSync(path, "utf8")).not.toBe(before);
    const { exit, out } = await dateline(["verify", "harbour", "--write"], cwd);
    expect(out).toContain("7 quotes proved, 7 quotes filled in; 0 issues");
    expect(exit).toBe(0);
    const found = parseStory(readStoryFiles(join(cwd, "harbour"))).story;
    const was = parseStory(readStoryFiles(join(CHECKOUT, "tests/fixtures/good/harbour"))).story;
    expect(found.article).toEqual(was.article);
    expect(found.quotes.map(({ selector }) => selector)).toEqual(
      was.quotes.map(({ selector }) => selector),
    );
    expect(found.quotes.map(({ sha256 }) => sha256)).toEqual(
      was.quotes.map(({ sha256 }) => sha256),
    );
    expect({ ...found, quotes: [] }).toEqual({ ...was, quotes: [] });
    const again = await dateline(["verify", "harbour", "--write"], cwd);
    expect(again.out).toContain("0 quotes filled in");
  });

  it("finds the words around a quote that tell its place from others", async () => {
    const cwd = withHarbour();
    const path = join(cwd, "harbour/story.json");
    change(path, (text) => text.replaceAll(/"(prefix|suffix)": "[^"]*"/g, '"$1": ""'));
    const { exit, out } = await dateline(["verify", "harbour", "--write"], cwd);
    expect(out).toContain("7 quotes proved");
    expect(exit).toBe(0);
  });

  it("leaves words that stand at several places and names them", async () => {
    const cwd = withHarbour();
    change(join(cwd, "harbour/story.json"), (text) =>
      text
        .replaceAll(/"(prefix|suffix)": "[^"]*"/g, '"$1": ""')
        .replaceAll(/"start": \d+, "end": \d+/g, '"start": 0, "end": 1'),
    );
    const { exit, err } = await dateline(["verify", "harbour", "--write"], cwd);
    expect(err).toContain(
      "195:9: error: “board-wait” with its context stands 2 times in the article, at 174 and 688.",
    );
    expect(exit).toBe(1);
  });

  it("without --write changes nothing", async () => {
    const cwd = withHarbour();
    const path = join(cwd, "harbour/story.json");
    change(path, bruized);
    const before = readFileSync(path, "utf8");
    const { exit, err } = await dateline(["verify", "harbour"], cwd);
    expect([exit, readFileSync(path, "utf8")]).toEqual([1, before]);
    expect(err).toContain("Nearest text, 1 character away");
  });

  it("refuses an article that is not UTF-8", async () => {
    const cwd = withHarbour();
    writeFileSync(join(cwd, "latin.txt"), Buffer.from("caf\u00e9", "latin1"));
    const { exit, err } = await dateline(["verify", "harbour", "--text", "latin.txt"], cwd);
    expect(exit).toBe(2);
    expect(err).toContain("found the byte 0xE9 after 3 characters: save it as UTF-8.");
  });
});
