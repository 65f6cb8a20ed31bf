import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceOnce } from "../../story/harbour.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const COMMAND = join(ROOT, "src/cli/dateline/bin.mjs");
const HARBOUR = "tests/fixtures/good/harbour";

let folder: string;

const run = (args: string[], cwd = ROOT) =>
  spawnSync(process.execPath, [COMMAND, "validate", ...args], { encoding: "utf8", cwd });

const change = (file: string, find: string, by: string): void => {
  const path = join(folder, "harbour", file);
  writeFileSync(path, replaceOnce(readFileSync(path, "utf8"), find, by));
};

describe("checking stories from the command line", { timeout: 60_000 }, () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dateline-"));
    cpSync(join(ROOT, HARBOUR), join(folder, "harbour"), { recursive: true });
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("a good story is counted, proved and passed", () => {
    const { status, stdout, stderr } = run([HARBOUR]);
    expect(stderr).toBe("");
    expect(stdout).toBe(
      `${HARBOUR}: 5 events, 5 places, 7 claims, 7 quotes proved against the article; 0 issues\n`,
    );
    expect(status).toBe(0);
  });

  it("one changed letter of a quote fails, naming its place, the quote and the nearest text", () => {
    change("story.json", "two people were bruised", "two people were bruized");
    const { status, stdout, stderr } = run(["harbour"], folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^harbour\/story\.json:238:20: error: .*\[quote-not-found\]$/m);
    expect(stderr).toContain("“line-bruised” (“two people were bruized when the ramp moved.”)");
    expect(stderr).toContain(
      "Nearest text, 1 character away: “two people were bruised when the ramp moved.”",
    );
    expect(stdout).toContain("2 issues");
  });

  it("without the article the changed letter fails by the quote's digest", () => {
    rmSync(join(folder, "harbour/article.txt"));
    change("story.json", "two people were bruised", "two people were bruized");
    const { status, stdout, stderr } = run(["harbour"], folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^harbour\/story\.json:238:20: error: .*\[quote-digest\]$/m);
    expect(stdout).toContain("checked against their digests (no article text here); 1 issue\n");
  });

  it("the article may lie elsewhere", () => {
    const text = join(folder, "elsewhere.txt");
    cpSync(join(folder, "harbour/article.txt"), text);
    rmSync(join(folder, "harbour/article.txt"));
    const { status, stdout } = run(["harbour", "--text", text], folder);
    expect(stdout).toContain("proved against the article");
    expect(status).toBe(0);
  });

  it.each([
    [["harbour", "--text", "nowhere.txt"], "Expected the article's text at nowhere.txt"],
    [["harbour", "other", "--text", "x"], "--text belongs to one story"],
    [["--prove"], "There is no option --prove"],
    [[], "There is no story to check"],
  ])("%j is refused as a wrong call, not as a bad story", (args, message) => {
    const { status, stdout, stderr } = run(args, folder);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });

  it("a folder without a story is an issue", () => {
    const { status, stderr } = run(["nowhere"], folder);
    expect(status).toBe(1);
    expect(stderr).toContain("nowhere/story.json:1:1: error: There is no such file.");
  });

  it("tells how it is used", () => {
    const { status, stdout } = run(["--help"]);
    expect([status, stdout.slice(0, 6)]).toEqual([0, "Usage:"]);
  });
});
