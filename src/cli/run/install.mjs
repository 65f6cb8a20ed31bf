import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNpm } from "./npm.mjs";
import { readJson } from "./read-json.mjs";
import { ROOT } from "./root.mjs";

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

const STAMP = "node_modules/.dateline-lock";
const MACHINE = `${process.platform}-${process.arch}\n`;
const INSTALLED_LOCK = "node_modules/.package-lock.json";

/**
 * What was installed and for which machine: native builds differ between machines.
 * @param {string} root
 */
function stampFor(root) {
  const lock = readFileSync(join(root, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex");
  return `${hash} ${MACHINE}`;
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(file) {
  const lock = /** @type {{ packages?: Record<string, LockedPackage> }} */ (readJson(file));
  return lock.packages ?? {};
}

/**
 * Whether what npm noted down in node_modules is what package-lock.json asks for. Optional
 * packages may be absent, as each of them fits some machines only.
 * @param {string} root
 */
function installedMatchesLock(root) {
  const installedLock = join(root, INSTALLED_LOCK);
  if (!existsSync(installedLock)) return false;
  const installed = lockedPackages(installedLock);
  return Object.entries(lockedPackages(join(root, "package-lock.json"))).every(
    ([path, { version, optional }]) =>
      path === "" ||
      installed[path]?.version === version ||
      (optional === true && installed[path] === undefined),
  );
}

/**
 * Says why packages have to be installed, or null when they are in place.
 * @param {string} root
 * @returns {string | null}
 */
export function reasonToInstall(root) {
  if (!existsSync(join(root, "node_modules"))) return "nothing is installed yet";
  const stampFile = join(root, STAMP);
  if (existsSync(stampFile)) {
    const stamp = readFileSync(stampFile, "utf8");
    if (stamp === stampFor(root)) return null;
    if (!stamp.endsWith(MACHINE)) return "the last install was made for another machine";
  }
  return installedMatchesLock(root) ? null : "what is installed differs from package-lock.json";
}

/**
 * Installs the locked packages when needed. Resolves to 0, or to npm's exit code when it failed.
 * @returns {Promise<number>}
 */
export async function installIfNeeded() {
  const reason = reasonToInstall(ROOT);
  if (reason !== null) {
    console.log(`Installing packages with "npm ci", because ${reason} (about half a minute) ...`);
    const started = Date.now();
    const code = await runNpm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    if (code !== 0) {
      console.error(
        `"npm ci" failed with exit code ${code}, so Dateline cannot run: its messages above say why.`,
      );
      return code;
    }
    console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  }
  writeFileSync(join(ROOT, STAMP), stampFor(ROOT));
  return 0;
}
