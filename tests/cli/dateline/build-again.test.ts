import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS } from "../../../src/ui/messages/index.ts";
import { putSite, withStories } from "./harbour-folder.ts";
import { dateline } from "./test-io.ts";

const ARGV = ["build", "--stories", "stories", "--out", "site", "--force"];

/** Builds a site that has an index page and, if named, a folder. */
const build = (cwd: string, argv: readonly string[] = [], folder?: string) =>
  dateline([...ARGV, ...argv], cwd, {
    runNode: (_, args) => {
      const part = args[2] ?? "";
      mkdirSync(join(part, folder ?? ""), { recursive: true });
      writeFileSync(join(part, "index.html"), "new");
      return Promise.resolve(0);
    },
  });

describe("dateline build --force, where a site is", () => {
  it.each(LANGUAGE_IDS)("is an earlier site with the list of stories in %s too", async (lang) => {
    const cwd = withStories();
    putSite(join(cwd, "site"));
    mkdirSync(join(cwd, "site", lang));
    writeFileSync(join(cwd, "site", lang, "index.html"), "old");
    expect(await build(cwd)).toMatchObject({ exit: 0, err: "" });
    expect(readdirSync(join(cwd, "site"))).toEqual(["index.html"]);
  });

  it("is no site that has a folder of somebody’s own, with the name of a language", async () => {
    const cwd = withStories();
    putSite(join(cwd, "site"));
    mkdirSync(join(cwd, "site/ar"));
    for (const name of ["index.html", "mine.html"]) writeFileSync(join(cwd, "site/ar", name), "");
    const { exit, err } = await build(cwd);
    expect(exit).toBe(2);
    expect(err).toContain("what no build writes: ar. Nothing was written. Move it elsewhere");
    expect(readdirSync(join(cwd, "site/ar"))).toEqual(["index.html", "mine.html"]);
  });

  it("is left as it was where what --keep names is in the new site as well", async () => {
    const cwd = withStories();
    putSite(join(cwd, "site"));
    for (const name of ["notes", "plan"]) {
      mkdirSync(join(cwd, "site", name));
      writeFileSync(join(cwd, "site", name, "mine"), "mine");
    }
    const { exit, err } = await build(cwd, ["--keep", "notes", "--keep", "plan"], "plan");
    expect(exit).toBe(2);
    expect(err).toContain("“plan” cannot stay in site: what was made to replace it has one too.");
    expect(readdirSync(join(cwd, "site"))).toContain("notes");
    expect(readdirSync(join(cwd, "site/plan"))).toEqual(["mine"]);
    expect(readFileSync(join(cwd, "site/index.html"), "utf8")).toBe("old");
    expect(readdirSync(cwd)).toEqual(["site", "stories"]);
  });
});
