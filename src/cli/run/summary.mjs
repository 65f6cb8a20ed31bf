/** @typedef {{ title: string, seconds: number, outcome: import("./outcome.mjs").Outcome }} Row */

/** @param {Row} row */
function resultOf({ outcome }) {
  if (outcome.leftOut === true) return "not run";
  return outcome.failed > 0 ? "FAILED" : "passed";
}

/**
 * The line a test run ends with.
 * @param {readonly Row[]} rows
 */
export function totals(rows) {
  const passed = rows.reduce((sum, { outcome }) => sum + outcome.passed, 0);
  const failed = rows.reduce((sum, { outcome }) => sum + outcome.failed, 0);
  return { passed, failed, line: `${passed} passed, ${failed} failed` };
}

/**
 * The table of steps with their result and time, and the totals as the very last line.
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function summary(rows) {
  const width = Math.max(4, ...rows.map(({ title }) => title.length));
  const lines = rows.map((row) => {
    const { outcome, seconds, title } = row;
    if (outcome.leftOut === true) return `${title}: not run, ${outcome.note}`;
    const cells = [title.padEnd(width), resultOf(row).padEnd(7), seconds.toFixed(1).padStart(7)];
    return [...cells, outcome.note].join("  ").trimEnd();
  });
  const heading = ["step".padEnd(width), "result ", "seconds"].join("  ");
  return [heading, ...lines, "", totals(rows).line].join("\n");
}
