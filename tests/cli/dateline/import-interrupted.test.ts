import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { withHarbour } from "./harbour-folder.ts";
import { CHECKOUT, dateline, workFolder } from "./test-io.ts";

const TABLE = "title,date,lat,lon\nFlood,2023-04-13,36,44\nNowhere,soon,36,44\n";

let cwd: string;
beforeEach(() => {
  cwd = workFolder();
  writeFileSync(join(cwd, "f.csv"), TABLE);
});

const SAID = "Interrupted; nothing was written.";
const onInterrupt = (told: () => void) => {
  setImmediate(told);
  return () => undefined;
};

describe("an import into a story that somebody wants to end", () => {
  it.each([[], ["--force"]])("writes no file at all (%s)", async (...more) => {
    const argv = ["import", "f.csv", "--out", "f", ...more];
    const { exit, out, err } = await dateline(argv, cwd, { onInterrupt });
    expect([exit, out]).toEqual([130, ""]);
    expect(err).toContain(SAID);
    expect(readdirSync(cwd)).toEqual(["f.csv"]);
  });

  it("writes none of a zip either", async () => {
    const harbour = join(withHarbour(), "harbour");
    const files = ["story.json", "places.geojson"].map((name) => [
      `harbour/${name}`,
      Uint8Array.from(readFileSync(join(harbour, name))),
    ]);
    writeFileSync(join(cwd, "a.zip"), zipSync(Object.fromEntries(files) as never));
    const argv = ["import", "a.zip", "--out", "harbour"];
    const told = await dateline(argv, cwd, { onInterrupt });
    expect([told.exit, told.out, told.err]).toEqual([130, "", `${SAID}\n`]);
    expect(readdirSync(cwd)).toEqual(["a.zip", "f.csv"]);
    expect((await dateline(argv, cwd)).exit).toBe(0);
  });

  it("ends on Ctrl-C as shells expect", { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 13_000 }, (_, n) => `2020-01-01,1,1,Row ${n}\n`);
    writeFileSync(join(cwd, "f.csv"), `date,lat,lon,title\n${rows.join("")}`);
    const bin = join(CHECKOUT, "src/cli/dateline/bin.mjs");
    const child = spawn(process.execPath, [bin, "import", "f.csv", "--out", "f"], { cwd });
    let said = "";
    child.stderr.on("data", (text: Buffer) => {
      // Once, as its rows begin to be read: a second Ctrl-C would end it at once.
      if (!said.includes("f.csv: 0 %") && `${said}${text.toString()}`.includes("f.csv: 0 %"))
        child.kill("SIGINT");
      said += text.toString();
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, said.trim().split("\n").at(-1)]).toEqual([130, SAID]);
    expect(readdirSync(cwd)).toEqual(["f.csv"]);
  });
});
