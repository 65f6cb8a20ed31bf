import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { withHarbour } from "./harbour-folder.ts";
import { dateline } from "./test-io.ts";

let cwd: string;
const put = (path: string, content: Uint8Array): void => writeFileSync(join(cwd, path), content);
const run = (...argv: string[]) => dateline(argv, cwd);

beforeEach(() => {
  cwd = withHarbour();
});

describe("a zip to import", () => {
  it.each([
    ["a picture", { "p.jpg": new Uint8Array(2) }, "found p.jpg. A document or a picture"],
    ["a zip", { "in.zip": zipSync({ "a.csv": new Uint8Array(2) }) }, "found in.zip. A zip among"],
    ["a sheet", { "b.xlsx": new Uint8Array(4) }, "found b.xlsx. A spreadsheet’s"],
    ["nothing", {}, "found no file."],
  ])(
    "that holds %s says what can be imported, and ends as that file would",
    async (_, files, found) => {
      put("n.zip", zipSync(files));
      const { exit, err } = await run("import", "n.zip", "--out", "again/none");
      expect(err).toContain(
        `Expected a table, a map file, story.json or archive.json in n.zip, ${found}`,
      );
      expect(exit).toBe(1);
      expect(existsSync(join(cwd, "again"))).toBe(false);
    },
  );

  it("whose table came damaged is told of once", async () => {
    const zip = zipSync(
      { "a.csv": new TextEncoder().encode("title,date\nA,2024\n") },
      { level: 0 },
    );
    const at = Buffer.from(zip).indexOf("2024");
    put("d.zip", zip.with(at, zip[at] === 57 ? 56 : 57));
    const { exit, err } = await run("import", "d.zip", "--out", "again/none");
    expect(exit).toBe(1);
    expect(err).toContain("[zip-damaged]");
    expect(err).not.toContain("Expected a table");
  });
});
