/**
 * One step of `npm test`: a script that Node runs, started at the root of the checkout.
 * @typedef {object} Step
 * @property {string} name what --only takes
 * @property {string} title what the summary says
 * @property {string} script path from the root of the checkout
 * @property {string[]} args
 * @property {string} [report] where Vitest writes its JSON report, for a step that runs Vitest
 * @property {string} [output] a folder this step makes afresh
 * @property {boolean} [browser] whether the step needs a browser
 * @property {boolean} [whole] whether the step takes the whole machine; others keep one core busy
 */

/**
 * @param {string} report
 * @param {string[]} args
 */
function vitest(report, args) {
  return {
    script: "node_modules/vitest/vitest.mjs",
    args: ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    report,
    whole: true,
  };
}

/** Left to itself, Vitest keeps a core for what waits for it; nothing does. */
const ALL_CORES = "--maxWorkers=100%";

/** The compiler; the older one, `typescript`, is there for those who call it from JavaScript, as the layers do. */
const TSC = "node_modules/typescript-7/bin/tsc";

/**
 * Every step, in the order they begin. Neighbours that do not take the whole machine run side by
 * side, so that the longest of them comes first.
 * @type {readonly Step[]}
 */
export const STEPS = [
  {
    name: "lint",
    title: "lint",
    script: "node_modules/oxlint/bin/oxlint",
    args: ["--deny-warnings", "--report-unused-disable-directives"],
  },
  { name: "types", title: "types", script: TSC, args: ["-p", "tsconfig.json"] },
  {
    name: "core-types",
    title: "types of the core, without DOM and Node",
    script: TSC,
    args: ["-p", "tsconfig.core.json"],
  },
  {
    name: "format",
    title: "format",
    script: "node_modules/oxfmt/bin/oxfmt",
    args: ["--check"],
  },
  { name: "layers", title: "layers", script: "src/cli/run/check-layers.mjs", args: [] },
  { name: "dead-code", title: "dead code", script: "node_modules/knip/bin/knip.js", args: [] },
  {
    name: "story-data",
    title: "story data",
    script: "src/cli/dateline/bin.mjs",
    args: ["validate"],
  },
  {
    name: "build",
    title: "build",
    script: "node_modules/vite/bin/vite.js",
    args: ["build"],
    output: "dist",
  },
  {
    // Apart from the others: counting what they run makes tests take half as long again.
    name: "core",
    title: "unit and property tests of the core, with their coverage",
    ...vitest(".cache/vitest-core.json", ["--project", "core", "--coverage", ALL_CORES]),
  },
  {
    name: "unit",
    title: "unit and property tests of all else",
    ...vitest(".cache/vitest-unit.json", ["--project", "shell", "--project", "dom", ALL_CORES]),
  },
  {
    name: "browser",
    title: "browser tests",
    // Readers wait for half of their time, so that three of them do not fill two cores.
    ...vitest(".cache/vitest-browser.json", ["--project", "e2e", "--maxWorkers=4"]),
    browser: true,
  },
  { name: "size", title: "size budget", script: "node_modules/size-limit/bin.js", args: [] },
  { name: "licences", title: "licences", script: "src/cli/run/check-licences.mjs", args: [] },
];
