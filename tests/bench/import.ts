import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Measures the import of tables: `npx tsx tests/bench/import.ts`. Each runs in a process of its own, so
 * that the memory told is its own; about 60 MB of that are Node and the reader of TypeScript.
 */
const ROWS = [1000, 10_000, 100_000];

const once = fileURLToPath(new URL("import-once.ts", import.meta.url));

for (const rows of ROWS)
  execFileSync(process.execPath, ["--import", "tsx", once, String(rows)], { stdio: "inherit" });
