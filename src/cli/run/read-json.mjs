import { readFileSync } from "node:fs";

/**
 * Reads a JSON file; whoever calls says what it holds.
 * @param {string} file
 * @returns {unknown}
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
