import { execFileSync } from "node:child_process";
import { mkdtempSync, openSync, closeSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { seededRows } from "../archive/seeded-rows.ts";

/**
 * Measures `dateline import --archive`: `npx tsx tests/bench/import-archive.ts`. Each size runs in a
 * process of its own, so that the memory told is its own; about 90 MB of that are Node and the command.
 */
const SIZES = [10_000, 100_000, 1_000_000];

const once = fileURLToPath(new URL("import-archive-once.ts", import.meta.url));

const HEADING = "id,title,type,date,latitude,longitude,place,actor1,fatalities,source,notes\n";

const table = (path: string, rows: number): void => {
  const file = openSync(path, "w");
  let text = HEADING;
  let n = 0;
  for (const { position, edtf, type, parties } of seededRows(rows)) {
    n += 1;
    const [lng, lat] = position ?? ["", ""];
    text += `ev${n},Event number ${n},${type},${edtf},${lat},${lng},Town ${n % 3000},${parties.map((party) => `Group ${party}`).join(" and ")},${n % 7},Agency ${n % 20},"Notes on the event with number ${n}, as an agency has them"\n`;
    if (text.length < 2 ** 20) continue;
    writeSync(file, text);
    text = "";
  }
  writeSync(file, text);
  closeSync(file);
};

const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
try {
  for (const rows of SIZES) {
    const path = join(folder, `rows-${rows}.csv`);
    table(path, rows);
    console.log(`${rows} rows (${(statSync(path).size / 1e6).toFixed(1)} MB)`);
    execFileSync(process.execPath, ["--import", "tsx", once, path], { stdio: "inherit" });
  }
} finally {
  rmSync(folder, { recursive: true });
}
