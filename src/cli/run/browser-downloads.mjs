import { existsSync } from "node:fs";
import { onPath } from "./browser-places.mjs";
import { runChild } from "./run-child.mjs";

/** @typedef {import("./browser-places.mjs").Candidate} Candidate */

/** @type {import("node:child_process").SpawnOptions} */
const QUIET = { timeout: 300_000, stdio: ["ignore", process.stderr, process.stderr] };

const APT_NAMES = ["chromium-headless-shell", "chromium"];

/**
 * The Chromium that Playwright keeps in its own cache.
 * @returns {Promise<Candidate[]>}
 */
export async function playwrightCache() {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  if (!existsSync(path)) throw new Error(`${path} does not exist`);
  return [{ path, env: {} }];
}

/**
 * Has Playwright download its Chromium.
 * @param {(line: string) => void} log
 */
export async function playwrightDownload(log) {
  log("Having Playwright download Chromium (170 MB, once) ...");
  const cli = "node_modules/playwright-core/cli.js";
  const code = await runChild(process.execPath, [cli, "install", "chromium"], QUIET);
  if (code !== 0) throw new Error(`playwright-core install chromium failed, exit code ${code}`);
  return playwrightCache();
}

/**
 * Has apt install Chromium, where that needs no password.
 * @param {(line: string) => void} log
 * @returns {Promise<Candidate[]>}
 */
export async function aptChromium(log) {
  if (process.platform !== "linux" || process.getuid?.() !== 0) {
    throw new Error("only as root on Linux");
  }
  if (onPath("apt-get").length === 0) throw new Error("there is no apt-get");
  log("Having apt-get install Chromium ...");
  const install = (/** @type {string} */ name) =>
    `apt-get install -y -qq --no-install-recommends ${name}`;
  // Older systems have no headless shell of its own.
  const either = APT_NAMES.map(install).join(" || ");
  const code = await runChild("sh", ["-c", `apt-get update -qq && (${either})`], {
    ...QUIET,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (code !== 0) throw new Error(`apt-get install failed with exit code ${code}`);
  return APT_NAMES.flatMap(onPath).map((path) => ({ path, env: {} }));
}
