import { join } from "node:path";
import { EXCEPTIONS, licenceProblems } from "./licences.mjs";
import { readJson } from "./read-json.mjs";
import { ROOT } from "./root.mjs";

const lock = /** @type {{ packages: Record<string, import("./licences.mjs").LockedPackage> }} */ (
  readJson(join(ROOT, "package-lock.json"))
);

const problems = licenceProblems(lock.packages, EXCEPTIONS);
for (const problem of problems) console.error(problem);
for (const { name, major, licence, reason } of EXCEPTIONS) {
  console.log(`exception: ${name} ${major}.x, ${licence}: ${reason}`);
}
if (problems.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(lock.packages).length - 1} packages, every licence allowed.`);
