/**
 * What a step came to. A step that was left out has a reason and counts nothing.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string} note said in the summary, may be empty
 * @property {boolean} [leftOut]
 */

/**
 * The part of Vitest's JSON report that is counted.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * The outcome of a step that either holds or does not.
 * @param {number} exitCode
 * @returns {Outcome}
 */
export function checkOutcome(exitCode) {
  return exitCode === 0
    ? { passed: 1, failed: 0, note: "" }
    : { passed: 0, failed: 1, note: `exit code ${exitCode}` };
}

/**
 * Test files that failed without a failed test in them: they did not load, or a hook failed.
 * @param {VitestReport} report
 */
function failedFiles(report) {
  return report.testResults.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
}

/**
 * The outcome of a Vitest run, test by test. A run that went wrong without a failed test to show
 * for it (a crash, a missed coverage threshold, no tests at all) counts as one failure.
 * @param {VitestReport | null} report null when Vitest left none
 * @param {number} exitCode
 * @returns {Outcome}
 */
export function vitestOutcome(report, exitCode) {
  if (report === null) {
    return { passed: 0, failed: 1, note: `exit code ${exitCode}, no report was written` };
  }
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  // A skipped test is one that was not run: it must not pass for green.
  const failed = report.numFailedTests + failedFiles(report) + skipped;
  const notes = [`${passed} passed, ${failed} failed`];
  if (skipped > 0) notes.push(`${skipped} skipped`);
  if (failed > 0 || (exitCode === 0 && passed > 0)) {
    return { passed, failed, note: notes.join(", ") };
  }
  notes.push(
    passed === 0 ? "no test was run" : `exit code ${exitCode} although no test failed, see above`,
  );
  return { passed, failed: 1, note: notes.join(", ") };
}
