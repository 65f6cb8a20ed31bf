import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Io } from "../../../src/cli/dateline/io.ts";
import { nodeIo } from "../../../src/cli/dateline/node-io.ts";
import { putSite, withStories } from "./harbour-folder.ts";
import { CHECKOUT, dateline } from "./test-io.ts";

const building: Pick<Io, "runNode"> = {
  runNode: (_, args) => {
    mkdirSync(args[2] ?? "");
    writeFileSync(join(args[2] ?? "", "index.html"), "new");
    return Promise.resolve(0);
  },
};

const build = (cwd: string, out: string, io: Partial<Io> = building) =>
  dateline(["build", "--stories", "work/stories", "--out", out, "--force"], cwd, io);

const withWork = (): string => {
  const cwd = withStories();
  cpSync(join(cwd, "stories"), join(cwd, "work/stories"), { recursive: true });
  writeFileSync(join(cwd, "work/thesis.txt"), "mine");
  return cwd;
};

describe("the folder of dateline build --force", () => {
  it.each([
    ["work/stories", "is the folder of the stories"],
    ["work/stories/", "is the folder of the stories"],
    ["work", "holds the stories"],
    ["work/stories/harbour", "is or lies in that of a story"],
    ["work/stories/harbour/deep/site", "is or lies in that of a story"],
    [".", "holds the stories"],
    ["link", "is the folder of the stories"],
    [join(CHECKOUT, "."), "is or holds Dateline itself"],
    [join(CHECKOUT, ".."), "is or holds Dateline itself"],
  ])("is not %s, which %s", async (out, why) => {
    const cwd = withWork();
    symlinkSync(join(cwd, "work/stories"), join(cwd, "link"));
    const { exit, err } = await build(cwd, out, {});
    expect(exit).toBe(2);
    expect(err).toContain(`found ${out}, which ${why}`);
    expect(err).toContain("nothing was written");
    expect(existsSync(join(cwd, "work/stories/harbour/story.json"))).toBe(true);
  });

  it("is not the working folder, where the stories lie elsewhere", async () => {
    const cwd = withWork();
    const elsewhere = join(cwd, "stories");
    const { exit, err } = await dateline(
      ["build", "--stories", elsewhere, "--out", "../work", "--force"],
      join(cwd, "work"),
    );
    expect([exit, err]).toEqual([2, expect.stringContaining("folder you are working in")]);
  });

  it.each([
    ["no site", (folder: string) => mkdirSync(folder)],
    [
      "no site",
      (folder: string) => cpSync(join(folder, "../stories"), folder, { recursive: true }),
    ],
    ["what no build writes", putSite],
  ])("is not one that holds other things: %s", async (what, put) => {
    const cwd = withWork();
    put(join(cwd, "site"));
    writeFileSync(join(cwd, "site/thesis.txt"), "mine");
    const { exit, err } = await build(cwd, "site", {});
    expect(exit).toBe(2);
    expect(err).toMatch(new RegExp(`in site, found ${what}: .*thesis.txt`));
    expect(readFileSync(join(cwd, "site/thesis.txt"), "utf8")).toBe("mine");
  });

  it("may lie among the stories, again and again", async () => {
    const cwd = withWork();
    for (let n = 0; n < 2; n += 1) {
      const { exit, err } = await build(cwd, "work/stories/site", {
        runNode: (_, args) => {
          putSite(args[2] ?? "");
          return Promise.resolve(0);
        },
      });
      expect([exit, err]).toEqual([0, ""]);
    }
    expect(readdirSync(join(cwd, "work/stories"))).toEqual(["harbour", "site"]);
  });

  it("keeps what a host needs there, and what --keep names", async () => {
    const cwd = withWork();
    const site = join(cwd, "site");
    putSite(site);
    mkdirSync(join(site, ".git"));
    for (const name of ["CNAME", ".nojekyll", ".git/HEAD", "my notes.txt"])
      writeFileSync(join(site, name), "mine");
    const refused = await build(cwd, "site", {});
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain("found what no build writes: my notes.txt. Nothing was written.");
    expect(refused.err).toContain('Keep it there with --keep "my notes.txt", move it elsewhere');
    const argv = ["build", "--stories", "work/stories", "--out", "site", "--force"];
    const { exit, out } = await dateline([...argv, "--keep", "my notes.txt"], cwd, building);
    expect(exit).toBe(0);
    expect(out).toContain("Kept in site: .git, .nojekyll, CNAME, my notes.txt.\n");
    const names = [".git", ".nojekyll", "CNAME", "index.html", "my notes.txt"];
    expect(readdirSync(site)).toEqual(names);
    expect(readFileSync(join(site, ".git/HEAD"), "utf8")).toBe("mine");
    expect(readFileSync(join(site, "index.html"), "utf8")).toBe("new");
    expect(readdirSync(cwd)).toEqual(["site", "stories", "work"]);
  });

  it("may hold nothing but what a host needs, without --force", async () => {
    const cwd = withWork();
    mkdirSync(join(cwd, "site/.git"), { recursive: true });
    const argv = ["build", "--stories", "work/stories", "--out", "site"];
    expect((await dateline(argv, cwd, building)).exit).toBe(0);
    expect(readdirSync(join(cwd, "site"))).toEqual([".git", "index.html"]);
  });

  it.each([
    ["index.html", "builds write it themselves"],
    ["ar", "builds write it themselves"],
    ["../stories", "a name at the top of the site"],
    ["..", "a name at the top of the site"],
  ])("keeps no %s: %s", async (name, why) => {
    const cwd = withWork();
    putSite(join(cwd, "site"));
    const argv = ["build", "--stories", "work/stories", "--out", "site", "--force"];
    const { exit, err } = await dateline([...argv, "--keep", name], cwd);
    expect([exit, err]).toEqual([2, expect.stringContaining(why)]);
  });

  it("is an earlier site, which goes as a whole", async () => {
    const cwd = withWork();
    putSite(join(cwd, "site"));
    expect((await build(cwd, "site")).exit).toBe(0);
    expect(readdirSync(join(cwd, "site"))).toEqual(["index.html"]);
    expect(readdirSync(cwd)).toEqual(["site", "stories", "work"]);
  });

  it("holds what it did where somebody wanted the build to end, and nothing lies beside it", async () => {
    const cwd = withWork();
    putSite(join(cwd, "site"));
    mkdirSync(join(cwd, "site.part"));
    let tell = (): void => undefined;
    const told = await build(cwd, "site", {
      onInterrupt: (listener) => {
        tell = listener;
        return () => undefined;
      },
      runNode: (_, args, { signal }) => {
        mkdirSync(args[2] ?? "");
        tell();
        return Promise.resolve(signal.aborted ? 1 : 0);
      },
    });
    expect(told.exit).toBe(130);
    expect(told.err).toContain("Interrupted; nothing was written.");
    expect(readFileSync(join(cwd, "site/index.html"), "utf8")).toBe("old");
    expect(readdirSync(cwd)).toEqual(["site", "site.part", "stories", "work"]);
  });
});

describe("a program that is run", () => {
  it("ends with the signal, and is waited for", async () => {
    const ending = new AbortController();
    const lines: string[] = [];
    const code = await nodeIo().runNode(
      "-e",
      ["console.log('begun'); setInterval(() => {}, 1000)"],
      {
        env: {},
        line: (text) => {
          lines.push(text);
          ending.abort();
        },
        signal: ending.signal,
      },
    );
    expect([code, lines]).toEqual([1, ["begun"]]);
  });
});
