import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ROOT } from "./root.mjs";

/**
 * The part of dependency-cruiser's JSON report that is read.
 * @typedef {object} Report
 * @property {{ source: string }[]} modules
 * @property {{ violations: { from: string, to: string, rule: { name: string } }[] }} summary
 */

const CRUISER = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const ARGS = ["src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];

/**
 * @param {string} folder
 * @returns {string[]} the code files in its src, as dependency-cruiser names them
 */
function codeFiles(folder) {
  const src = join(folder, "src");
  if (!existsSync(src)) return [];
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|cjs)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

/**
 * @param {string} folder
 * @returns {Report}
 */
function cruise(folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CRUISER, ...ARGS], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === "") throw new Error(`dependency-cruiser ended with code ${status}: ${stderr}`);
  /** @type {unknown} */
  const report = JSON.parse(stdout);
  return /** @type {Report} */ (report);
}

/**
 * Every import against the layer rules, and every file the check did not see: a check that looks
 * at nothing passes everything.
 * @param {string} folder
 * @returns {string[]}
 */
function layerProblems(folder) {
  const files = codeFiles(folder);
  if (files.length === 0) return [`no code to check in ${join(folder, "src")}`];
  const { modules, summary } = cruise(folder);
  const seen = new Set(modules.map(({ source }) => source));
  return [
    ...summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`),
    ...files.filter((file) => !seen.has(file)).map((file) => `not seen by the check: ${file}`),
  ];
}

const folder = process.argv[2] ?? ROOT;
const problems = layerProblems(folder);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${codeFiles(folder).length} files keep to their layers.`);
