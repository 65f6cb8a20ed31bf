import { statSync } from "node:fs";
import { nodeIo } from "../../src/cli/dateline/node-io.ts";
import { runDateline } from "../../src/cli/dateline/run.ts";

/** Imports a table into an archive and prints what it took. */
const [path = ""] = process.argv.slice(2);
const out = path.replace(/\.csv$/, "");

const start = performance.now();
const silent = { write: () => undefined, isTerminal: false, columns: 80, colour: false };
const io = { ...nodeIo(), out: silent, err: silent };
const exit = await runDateline(["import", path, "--out", out, "--archive"], io);
const seconds = (performance.now() - start) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const size = (name: string): string => `${(statSync(`${out}/${name}`).size / 1e6).toFixed(2)} MB`;
console.log(
  `  exit ${exit}: ${seconds.toFixed(1)} s, ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s of CPU, ` +
    `${Math.round(maxRSS / 1024)} MB at most resident; ` +
    ["archive.json", "columns.bin", "texts.bin", "list.bin", "words.bin"]
      .map((name) => `${name} ${size(name)}`)
      .join(", "),
);
