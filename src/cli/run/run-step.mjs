import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { checkOutcome, vitestOutcome } from "./outcome.mjs";
import { readJson } from "./read-json.mjs";
import { ROOT } from "./root.mjs";
import { runNode } from "./run-child.mjs";

const TIME_LIMIT_MS = 20 * 60_000;

/** @param {string} line */
function log(line) {
  console.log(line);
}

/**
 * What an earlier run left behind must not be taken for this run's result.
 * @param {import("./steps.mjs").Step} step
 */
function removeEarlierResults(step) {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  for (const path of [step.report, step.output]) {
    if (path !== undefined) rmSync(join(ROOT, path), { recursive: true, force: true });
  }
}

/**
 * @param {string} path
 * @returns {import("./outcome.mjs").VitestReport | null}
 */
function readReport(path) {
  try {
    return /** @type {import("./outcome.mjs").VitestReport} */ (readJson(join(ROOT, path)));
  } catch {
    return null;
  }
}

/** @returns {Promise<NodeJS.ProcessEnv>} the variables by which the browser tests find theirs */
async function browserEnv() {
  const browser = await findBrowser({ log });
  log(`Browser: ${browser.path} (${browser.how})`);
  return { CHROME_PATH: browser.path, ...browser.env };
}

/**
 * @param {import("./steps.mjs").Step} step
 * @param {((text: string) => void) | undefined} show
 * @returns {Promise<import("./outcome.mjs").Outcome>}
 */
async function outcomeOf(step, show) {
  removeEarlierResults(step);
  const extra = step.browser === true ? await browserEnv() : {};
  const options = { env: { ...process.env, ...extra }, timeout: TIME_LIMIT_MS };
  const code = await runNode(step.script, step.args, options, show);
  return step.report === undefined
    ? checkOutcome(code)
    : vitestOutcome(readReport(step.report), code);
}

/**
 * Runs one step under its heading. It never throws: what goes wrong is the step's outcome. A step
 * that may run beside others shows its output at its end, in one piece.
 * @param {import("./steps.mjs").Step} step
 * @returns {Promise<import("./summary.mjs").Row>}
 */
export async function runStep(step) {
  const heading = `\n=== ${step.title} ===`;
  /** @type {string[]} */
  const kept = [];
  const show = step.whole === true ? undefined : (/** @type {string} */ text) => kept.push(text);
  if (show === undefined) log(heading);
  const started = Date.now();
  const outcome = await outcomeOf(step, show).catch((/** @type {unknown} */ error) => {
    const message = error instanceof Error ? error.message : String(error);
    console.error(message);
    return { passed: 0, failed: 1, note: message.split("\n")[0] ?? "" };
  });
  if (show !== undefined) log(`${heading}\n${kept.join("").trimEnd()}`);
  return { title: step.title, seconds: (Date.now() - started) / 1000, outcome };
}
