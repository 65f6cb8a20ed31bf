import { spawn } from "node:child_process";
import { ROOT } from "./root.mjs";

/**
 * Runs a program to its end, showing its output, and resolves to its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @param {(text: string) => void} [show] takes the output instead of showing it at once
 * @returns {Promise<number>}
 */
export function runChild(command, args, options = {}, show) {
  const output = show === undefined ? "inherit" : "pipe";
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ["ignore", output, output],
      ...options,
    });
    if (show !== undefined)
      for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding("utf8").on("data", show);
    child.on("error", (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      resolve(127);
    });
    child.on("close", (code, signal) => {
      if (signal !== null) console.error(`${command} was stopped by ${signal}`);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a script of this checkout or of an installed package on the Node that runs us.
 * @param {string} script path from the root of the checkout
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @param {(text: string) => void} [show]
 */
export function runNode(script, args, options, show) {
  return runChild(process.execPath, [script, ...args], options, show);
}
