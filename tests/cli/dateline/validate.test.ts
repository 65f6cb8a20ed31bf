import { cpSync, mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeArchive } from "../../archive/make-archive.ts";
import { makeStory } from "../../explore/make-story.ts";
import { replaceOnce } from "../../story/harbour.ts";
import { asQuay, bruized, change, putSite, withHarbour, withStories } from "./harbour-folder.ts";
import { dateline, workFolder } from "./test-io.ts";

describe("dateline validate", () => {
  it("shows the line with carets on a terminal", async () => {
    const cwd = withHarbour();
    change(join(cwd, "harbour/story.json"), (text) =>
      replaceOnce(text, '"kind": "name"', '"kind": "names"'),
    );
    const { exit, err } = await dateline(["validate", "harbour"], cwd, { terminal: true });
    expect(exit).toBe(1);
    expect(err).toContain('  248 |       "kind": "names",\n      |               ^^^^^^^\n');
    expect(err).toContain("docs/issues/record-invalid.md");
  });

  it("in a log says each issue in one line", async () => {
    const cwd = withHarbour();
    change(join(cwd, "harbour/story.json"), bruized);
    const { err } = await dateline(["validate", "harbour"], cwd);
    expect(err.split("\n").map((line) => line.replace(/:.*\[/, " ["))).toEqual([
      "harbour/story.json [quote-not-found]",
      "Explained in docs/issues/quote-not-found.md",
      "",
    ]);
  });

  it("gives programs one JSON value on standard output", async () => {
    const cwd = withHarbour();
    change(join(cwd, "harbour/story.json"), (text) =>
      replaceOnce(
        text,
        '"place": "north-quay", "role": "location", "basis"',
        '"place": "north-quai", "role": "location", "basis"',
      ),
    );
    const { exit, out } = await dateline(["validate", "harbour", "--json"], cwd);
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      stories: [
        {
          story: "harbour",
          proved: 7,
          issues: [
            {
              code: "dangling-reference",
              severity: "error",
              file: join("harbour", "story.json"),
              path: "/events/0/places/0/place",
              expected: "an id among the places",
              found: "“north-quai”",
              nearest: "north-quay",
              page: "docs/issues/dangling-reference.md",
            },
          ],
        },
      ],
    });
  });

  it("a file of 100 MB is refused by its size, unread", async () => {
    const cwd = withHarbour();
    truncateSync(join(cwd, "harbour/story.json"), 100_000_000);
    const { exit, err } = await dateline(["validate", "harbour"], cwd);
    expect(exit).toBe(1);
    expect(err).toContain("Expected at most 40000000 bytes, found 100000000.");
  });

  it("nothing in a story can move the terminal's cursor", async () => {
    const cwd = withHarbour();
    writeFileSync(join(cwd, "harbour/story.json"), '{ "\u001b[2J": \u001b]0;x\u0007 }');
    const { err } = await dateline(["validate", "harbour"], cwd, { terminal: true });
    expect(err).toContain("[json-syntax]");
    expect(err).not.toContain("\u001b");
    expect(err).not.toContain("\u0007");
  });

  it("a good story is counted, proved and passed", async () => {
    expect(await dateline(["validate", "harbour"], withHarbour())).toEqual({
      exit: 0,
      out: "harbour: 5 events, 5 places, 7 claims, 7 quotes proved against the article; 0 issues\n",
      err: "",
    });
  });

  it("one changed letter of a quote fails, naming its place, the quote and the nearest text", async () => {
    const cwd = withHarbour();
    change(join(cwd, "harbour/story.json"), bruized);
    const { exit, out, err } = await dateline(["validate", "harbour"], cwd);
    expect(exit).toBe(1);
    expect(err).toMatch(/^harbour\/story\.json:238:20: error: .*\[quote-not-found\]$/m);
    expect(err).toContain("“line-bruised” (“two people were bruized when the ramp moved.”)");
    expect(err).toContain(
      "Nearest text, 1 character away: “two people were bruised when the ramp moved.”",
    );
    expect(out).toContain("7 quotes, 6 of them proved against the article; 1 issue");
    const json = await dateline(["validate", "harbour", "--json"], cwd);
    expect(JSON.parse(json.out)).toMatchObject({ stories: [{ proved: 6, counts: { quotes: 7 } }] });
  });

  it("without the article the changed letter fails by the quote's digest", async () => {
    const cwd = withHarbour();
    rmSync(join(cwd, "harbour/article.txt"));
    change(join(cwd, "harbour/story.json"), bruized);
    const { exit, out, err } = await dateline(["validate", "harbour"], cwd);
    expect(exit).toBe(1);
    expect(err).toMatch(/^harbour\/story\.json:238:20: error: .*\[quote-digest\]$/m);
    expect(out).toContain("checked against their digests (no article text here); 1 issue\n");
  });

  it("the article may lie elsewhere", async () => {
    const cwd = withHarbour();
    renameSync(join(cwd, "harbour/article.txt"), join(cwd, "elsewhere.txt"));
    const { exit, out } = await dateline(["validate", "harbour", "--text", "elsewhere.txt"], cwd);
    expect(out).toContain("proved against the article");
    expect(exit).toBe(0);
  });

  it.each([
    [["harbour", "--text", "nowhere.txt"], "Expected the article's text at nowhere.txt"],
    [["--prove"], "There is no option --prove"],
    [[], "Expected stories in geo/stories, found none."],
  ])("%j is refused as a wrong call, not as a bad story", async (argv, message) => {
    const { exit, out, err } = await dateline(["validate", ...argv], withHarbour());
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).not.toContain("    at ");
  });

  it("a file in place of its folder is a wrong call, and the folder is asked for", async () => {
    const folder = workFolder();
    writeFileSync(join(folder, "story.json"), "{}");
    const { exit, err } = await dateline(["validate", "story.json"], folder);
    expect(exit).toBe(2);
    expect(err).toContain("found the file story.json: name its folder");
  });

  it("a folder of stories stands for each of them, and for nothing else in it", async () => {
    const cwd = withHarbour();
    mkdirSync(join(cwd, "all/notes"), { recursive: true });
    renameSync(join(cwd, "harbour"), join(cwd, "all/harbour"));
    cpSync(join(cwd, "all/harbour"), join(cwd, "all/quay"), { recursive: true });
    change(join(cwd, "all/quay/story.json"), asQuay);
    const { exit, out } = await dateline(["validate", "all"], cwd);
    expect(out.match(/^\S+: \d+ events/gm)).toEqual([
      expect.stringMatching(/^all\/harbour: /),
      expect.stringMatching(/^all\/quay: /),
    ]);
    expect(exit).toBe(0);
  });

  it("a site that was built among the stories is none of them", async () => {
    const cwd = withStories();
    putSite(join(cwd, "stories/site"));
    mkdirSync(join(cwd, "stories/notes"));
    const { exit, err } = await dateline(["validate", "stories"], cwd);
    expect([exit, err]).toEqual([0, "Without a story or an archive: stories/notes.\n"]);
  });

  it("a folder without a story is one issue, which names what was looked for", async () => {
    const cwd = workFolder();
    mkdirSync(join(cwd, "empty"));
    const { exit, out, err } = await dateline(["validate", "empty"], cwd);
    expect(exit).toBe(1);
    expect(err).toBe(
      "empty:1:1: error: Expected story.json and places.geojson, or archive.json in empty, " +
        "found neither. Put the file into the story's folder. [file-missing]\n" +
        "Explained in docs/issues/file-missing.md\n",
    );
    expect(out).toContain("; 1 issue\n");
  });

  it("a story whose id is not its folder's name is told so", async () => {
    const cwd = withHarbour();
    renameSync(join(cwd, "harbour"), join(cwd, "quay"));
    const { exit, err } = await dateline(["validate", "quay"], cwd);
    expect(exit).toBe(1);
    expect(err).toContain("quay/story.json:4:9: warning: Expected “quay”, the name of the folder");
    expect(err).toContain("found “harbour”");
  });

  it("two folders with one id are told with both paths, at the one that is not named so", async () => {
    const cwd = withHarbour();
    cpSync(join(cwd, "harbour"), join(cwd, "ferry"), { recursive: true });
    const { exit, err } = await dateline(["validate", "."], cwd);
    expect(exit).toBe(1);
    const lines = err.split("\n").filter((line) => line.includes(": error: "));
    expect(lines).toEqual([
      expect.stringMatching(
        /^ferry\/story\.json:4:9: error: Expected an id that no other story has, found “harbour”, as in harbour\..*\[id-taken\]$/,
      ),
    ]);
  });

  it("a folder with a story and an archive is told to hold both", async () => {
    const cwd = withHarbour();
    writeFileSync(
      join(cwd, "harbour/archive.json"),
      makeArchive([], { story: makeStory({ id: "harbour" }) }).json,
    );
    const { exit, err } = await dateline(["validate", "harbour"], cwd);
    expect(exit).toBe(1);
    expect(err).toContain("holds a story (story.json) and an archive (archive.json)");
    expect(err).toContain("[story-and-archive]");
  });
});
