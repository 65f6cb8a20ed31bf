import { runChild } from "./run-child.mjs";

const TEN_MINUTES = 600_000;

/**
 * Runs npm and resolves to its exit code. Arguments must not hold spaces.
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export function runNpm(args) {
  /** @type {import("node:child_process").SpawnOptions} */
  const options = {
    timeout: TEN_MINUTES,
    // Standard output belongs to the command that needs npm, so npm writes to standard error.
    stdio: ["ignore", process.stderr, process.stderr],
  };
  // Windows runs npm.cmd through a shell only, and a shell takes one line, not a list.
  return process.platform === "win32"
    ? runChild(["npm.cmd", ...args].join(" "), [], { ...options, shell: true })
    : runChild("npm", args, options);
}
