import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { installIfNeeded } from "./install.mjs";
import { runInLanes } from "./lanes.mjs";
import { runStep } from "./run-step.mjs";
import { STEPS } from "./steps.mjs";
import { summary, totals } from "./summary.mjs";

/** More would only wait for one another: the longest takes as long as all others together. */
const LANES = Math.min(2, availableParallelism());

/**
 * Which steps to leave out, and why, for the options given. Throws a sentence on a bad option.
 * @param {string[]} args
 * @returns {(step: import("./steps.mjs").Step) => string | null}
 */
function choiceOf(args) {
  const { values } = parseArgs({
    args,
    options: { "no-browser": { type: "boolean" }, only: { type: "string" } },
  });
  const { only } = values;
  const names = STEPS.map(({ name }) => name);
  if (only !== undefined && !names.includes(only)) {
    throw new Error(`There is no step "${only}": --only takes one of ${names.join(", ")}.`);
  }
  return (step) => {
    if (only !== undefined && step.name !== only) return `asked for with --only ${only}`;
    if (values["no-browser"] === true && step.browser === true)
      return "asked for with --no-browser";
    return null;
  };
}

/**
 * @param {import("./steps.mjs").Step} step
 * @param {string} reason
 * @returns {import("./summary.mjs").Row}
 */
function leftOut(step, reason) {
  const outcome = { passed: 0, failed: 0, note: reason, leftOut: true };
  return { title: step.title, seconds: 0, outcome };
}

/**
 * `npm test`: installs if needed, runs every step, and ends with "N passed, M failed".
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function run(args) {
  /** @type {ReturnType<typeof choiceOf>} */
  let reasonToLeaveOut;
  try {
    reasonToLeaveOut = choiceOf(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  if ((await installIfNeeded()) !== 0) {
    console.log("0 passed, 1 failed");
    return 1;
  }
  const rows = await runInLanes(STEPS, LANES, async (step) => {
    const reason = reasonToLeaveOut(step);
    return reason === null ? runStep(step) : leftOut(step, reason);
  });
  console.log(`\n${summary(rows)}`);
  return totals(rows).failed > 0 ? 1 : 0;
}
