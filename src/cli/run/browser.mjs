import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { aptChromium, playwrightCache, playwrightDownload } from "./browser-downloads.mjs";
import { npmChromium } from "./browser-npm.mjs";
import { systemBrowsers } from "./browser-places.mjs";
import { LAUNCH_ARGS, startFailure } from "./browser-starts.mjs";

/** @typedef {import("./browser-places.mjs").Candidate} Candidate */
/** @typedef {(line: string) => void} Log */

/**
 * A browser that has been seen to start.
 * @typedef {object} FoundBrowser
 * @property {string} path
 * @property {Record<string, string>} env variables it needs besides the present ones
 * @property {string[]} args what to launch it with
 * @property {string} how where it came from
 */

/** @type {[how: string, candidates: (log: Log) => Candidate[] | Promise<Candidate[]>][]} */
const SOURCES = [
  ["system", systemBrowsers],
  ["Playwright's cache", playwrightCache],
  ["npm's @sparticuz/chromium", npmChromium],
  ["Playwright's download", playwrightDownload],
  ["apt-get", aptChromium],
];

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}

/**
 * @param {string} how
 * @param {Candidate} candidate
 * @param {string[]} tries receives the reason when it does not start
 * @returns {Promise<FoundBrowser | null>}
 */
async function startOne(how, { path, env }, tries) {
  const failure = await startFailure(path, env);
  if (failure === null) return { path, env, args: LAUNCH_ARGS, how };
  const variables = Object.keys(env);
  const extra = variables.length > 0 ? ` (with ${variables.join(", ")})` : "";
  tries.push(`${how}: ${path}${extra} ${failure}`);
  return null;
}

/**
 * @param {string} path
 * @returns {Promise<FoundBrowser>}
 */
async function chosenBrowser(path) {
  /** @type {string[]} */
  const tries = [];
  const found = await startOne("CHROME_PATH", { path, env: {} }, tries);
  if (found !== null) return found;
  throw new Error(`CHROME_PATH is set, but not to a browser that starts. ${tries.join("")}`);
}

/**
 * Finds a browser that starts, getting one where none is there. CHROME_PATH, when set, is the only
 * one tried. Throws with every try listed when there is none.
 * @param {{ log: Log }} options
 * @returns {Promise<FoundBrowser>}
 */
export async function findBrowser({ log }) {
  const chosen = process.env["CHROME_PATH"];
  if (chosen !== undefined && chosen !== "") return chosenBrowser(chosen);
  /** @type {string[]} */
  const tries = ["CHROME_PATH: not set"];
  for (const [how, candidatesOf] of SOURCES) {
    try {
      for (const candidate of await candidatesOf(log)) {
        const found = await startOne(how, candidate, tries);
        if (found !== null) return found;
      }
    } catch (error) {
      tries.push(`${how}: ${messageOf(error)}`);
    }
  }
  throw new Error(
    `No browser could be started. Install Chrome or Chromium, or set CHROME_PATH to one. Tried:\n  ${tries.join("\n  ")}`,
  );
}

async function main() {
  try {
    const found = await findBrowser({ log: (line) => console.error(line) });
    console.log(JSON.stringify(found));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

const script = process.argv[1];
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) await main();
