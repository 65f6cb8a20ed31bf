import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../../src/cli/run/root.mjs";

const SCRIPT = join(ROOT, "src/cli/run/browser.mjs");
const TIME_LIMIT_MS = 40_000;

function findBrowser(chromePath: string) {
  return spawnSync(process.execPath, [SCRIPT], {
    encoding: "utf8",
    env: { ...process.env, CHROME_PATH: chromePath },
  });
}

describe("CHROME_PATH", { timeout: TIME_LIMIT_MS }, () => {
  it.each([
    ["a program that is no browser", process.execPath],
    ["a file that is not there", join(ROOT, "no-such-browser")],
  ])("set to %s is refused by name, and nothing else is tried", (_, path) => {
    const { status, stdout, stderr } = findBrowser(path);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("CHROME_PATH is set, but not to a browser that starts.");
    expect(stderr).toContain(path);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
