import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A browser that may start, and the variables it needs. @typedef {{ path: string, env: Record<string, string> }} Candidate */

const LINUX_NAMES = [
  // Without the parts that only a window needs, the same pages take a quarter less of a machine.
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
];

const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];

const WINDOWS_FOLDERS = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];
const WINDOWS_PROGRAMS = [
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

/**
 * The places on the PATH where a program of this name lies.
 * @param {string} name
 * @returns {string[]}
 */
export function onPath(name) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path));
}

/** @returns {string[]} */
function windowsPlaces() {
  const folders = WINDOWS_FOLDERS.map((variable) => process.env[variable] ?? "");
  return folders
    .filter((folder) => folder !== "")
    .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
}

/** @returns {string[]} */
function macPlaces() {
  const folders = ["/Applications", join(process.env["HOME"] ?? "", "Applications")];
  return folders.flatMap((folder) =>
    MAC_APPS.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
  );
}

/** @returns {string[]} */
function places() {
  if (process.platform === "win32") return windowsPlaces();
  if (process.platform === "darwin") return macPlaces();
  return LINUX_NAMES.flatMap(onPath);
}

/**
 * Chrome, Chromium and Edge where this system keeps its programs.
 * @returns {Candidate[]}
 */
export function systemBrowsers() {
  const found = [...new Set(places())].filter((path) => existsSync(path));
  if (found.length === 0) throw new Error("no Chrome, Chromium or Edge in the usual places");
  return found.map((path) => ({ path, env: {} }));
}
