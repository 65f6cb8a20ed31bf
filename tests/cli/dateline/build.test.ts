import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bruized, change, putSite, withStories } from "./harbour-folder.ts";
import { dateline, workFolder } from "./test-io.ts";

const ARGV = ["build", "--stories", "stories", "--out", "site"];

describe("dateline build", () => {
  const site = (code: number, calls: unknown[]) => ({
    runNode: (
      script: string,
      args: readonly string[],
      { env, line }: { env: object; line: (text: string) => void },
    ) => {
      calls.push([script, env]);
      mkdirSync(args[2] ?? "");
      writeFileSync(join(args[2] ?? "", "index.html"), "new");
      line("assets/index.js 323 kB");
      line("[plugin dateline-pages] 30 pages");
      return Promise.resolve(code);
    },
  });

  it("builds beside the place and puts the site there when it is whole", async () => {
    const cwd = withStories();
    const calls: unknown[] = [];
    const argv = [
      "build",
      "--stories",
      "stories",
      "--out",
      "site",
      "--base",
      "https://example.org/a",
      "--no-pictures",
    ];
    const { exit, out } = await dateline(argv, cwd, site(0, calls));
    expect([exit, readdirSync(cwd)]).toEqual([0, ["site", "stories"]]);
    expect(out).toBe(
      "Building 1 story from stories …\n30 pages\nThe site is in site: 1 file, 1 kB: pages and pictures 1 kB.\n",
    );
    expect(calls).toEqual([
      [
        "node_modules/vite/bin/vite.js",
        {
          DATELINE_STORIES: join(cwd, "stories"),
          DATELINE_ISSUES: "told",
          DATELINE_URL: "https://example.org/a/",
          DATELINE_PICTURES: "off",
        },
      ],
    ]);
  });

  it("refuses hosts to open stories from that are none, in a sentence and before the work", async () => {
    const calls: unknown[] = [];
    const wrong = { ...site(0, calls), env: { DATELINE_STORY_HOSTS: "data.example" } };
    const { exit, err } = await dateline(ARGV, withStories(), wrong);
    expect([exit, calls]).toEqual([2, []]);
    expect(err).toContain("DATELINE_STORY_HOSTS: Expected origins such as https://");
    expect(err).toContain("found “data.example”");
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("has vite refuse them in a sentence, too", () => {
    const env = { ...process.env, DATELINE_STORY_HOSTS: "data.example" };
    const { status, stderr } = spawnSync("npx", ["vite", "build"], { env, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("DATELINE_STORY_HOSTS: Expected origins such as https://");
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("says in its help which hosts stories may come from, and what goes with the pictures", async () => {
    const { out } = await dateline(["build", "--help"], withStories());
    expect(out).toContain("DATELINE_STORY_HOSTS");
    expect(out.replace(/\s+/g, " ")).toContain("preview pictures and the map of the list");
  });

  it("tells the issues of each story as validate does, and ends with 1 where one is an error", async () => {
    const cwd = withStories();
    change(join(cwd, "stories/harbour/story.json"), bruized);
    const { exit, out, err } = await dateline(ARGV, cwd, site(0, []));
    expect(exit).toBe(1);
    expect(err).toContain("stories/harbour/story.json:238:20: error: ");
    expect(err).toMatch(/The site was built with 1 error; [^\n]*\n$/);
    expect(out).toContain("The site is in site: ");
    expect(readFileSync(join(cwd, "site/index.html"), "utf8")).toBe("new");
  });

  it("tells a warning and ends with 0", async () => {
    const cwd = withStories();
    renameSync(join(cwd, "stories/harbour"), join(cwd, "stories/quay"));
    mkdirSync(join(cwd, "stories/pictures"));
    const { exit, err } = await dateline(ARGV, cwd, site(0, []));
    expect(exit).toBe(0);
    expect(err).toContain("[id-not-folder]");
    expect(err).toContain("Without a story or an archive: stories/pictures.");
  });

  it("tells of two stories with one id, and of an archive that is damaged, for programs too", async () => {
    const cwd = withStories();
    cpSync(join(cwd, "stories/harbour"), join(cwd, "stories/ferry"), { recursive: true });
    mkdirSync(join(cwd, "stories/floods"));
    writeFileSync(join(cwd, "stories/floods/archive.json"), "{");
    const { exit, out, err } = await dateline([...ARGV, "--json"], cwd, site(0, []));
    expect(exit).toBe(1);
    expect(err).toContain("found “harbour”, as in stories/harbour.");
    expect(err).toContain("stories/floods/archive.json:1:2: error: Expected JSON");
    expect(JSON.parse(out)).toMatchObject({
      out: "site",
      stories: [
        { story: "stories/ferry", issues: [{ code: "id-taken" }] },
        { story: "stories/harbour", issues: [] },
      ],
      archives: [{ archive: "stories/floods", issues: [{ code: "archive-json" }] }],
    });
  });

  it("tells what is wrong after all that the build says", async () => {
    const cwd = withStories();
    change(join(cwd, "stories/harbour/story.json"), bruized);
    const told: string[] = [];
    const output = {
      write: (text: string | Uint8Array) => void told.push(String(text)),
      isTerminal: false,
      columns: 80,
      colour: false,
    };
    await dateline(ARGV, cwd, { ...site(0, []), out: output, err: output });
    const at = (part: string): number => told.findIndex((text) => text.includes(part));
    expect(at("30 pages")).toBeGreaterThan(-1);
    expect(at("The site is in site")).toBeGreaterThan(at("30 pages"));
    expect(at("[quote-not-found]")).toBeGreaterThan(at("The site is in site"));
  });

  it("tells all that the builder said where it failed, and what is wrong with the stories", async () => {
    const cwd = withStories();
    change(join(cwd, "stories/harbour/story.json"), bruized);
    const { exit, out, err } = await dateline(ARGV, cwd, site(1, []));
    expect(exit).toBe(1);
    expect(err).toContain("assets/index.js 323 kB\nThe build ended with code 1");
    expect(err).toContain("[quote-not-found]");
    expect(out).not.toContain("The site is in");
  });

  it("on a terminal shows that work goes on, and takes it away", async () => {
    const { out } = await dateline(ARGV, withStories(), { ...site(0, []), terminal: true });
    expect(out).toContain("\r\u001b[Kassets/index.js 323 kB\r\u001b[K30 pages\n");
  });

  it("is refused at once where no folder can be made, and for a story that is none of stories", async () => {
    const cwd = withStories();
    const calls: unknown[] = [];
    writeFileSync(join(cwd, "file"), "");
    const argv = ["build", "--stories", "stories", "--out", "file/site"];
    const { exit, err } = await dateline(argv, cwd, site(0, calls));
    expect([exit, calls]).toEqual([2, []]);
    expect(err).toContain("file/site cannot be used");
    const story = await dateline(["build", "--stories", "stories/harbour", "--out", "site"], cwd);
    expect([story.exit, story.err]).toEqual([
      2,
      expect.stringContaining("found a story: name the folder in which it lies"),
    ]);
  });

  it("is no site where no folder holds a story", async () => {
    const cwd = workFolder();
    mkdirSync(join(cwd, "stories/pictures"), { recursive: true });
    const { exit, err } = await dateline(ARGV, cwd);
    expect(exit).toBe(2);
    expect(err).toContain("found none in its folders");
  });

  it("leaves an earlier site as it is where the build fails or nobody said --force", async () => {
    const cwd = withStories();
    putSite(join(cwd, "site"));
    expect((await dateline(ARGV, cwd, site(0, []))).err).toContain(
      "site is not empty; nothing was written.",
    );
    expect((await dateline([...ARGV, "--force"], cwd, site(1, []))).exit).toBe(1);
    expect(readFileSync(join(cwd, "site/index.html"), "utf8")).toBe("old");
    expect(readdirSync(cwd)).toEqual(["site", "stories"]);
  });
});
