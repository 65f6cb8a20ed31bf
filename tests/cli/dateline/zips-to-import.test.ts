import { existsSync, readFileSync, writeFileSync } from "node:fs";
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

  it("that holds a zip says so to programs, too", async () => {
    put("n.zip", zipSync({ "in.zip": zipSync({ "a.csv": new Uint8Array(2) }) }));
    const { out } = await run("import", "n.zip", "--out", "again/none", "--json");
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ code: "zip-beside", file: "n.zip", line: 1, column: 1, found: "in.zip" }],
      written: [],
    });
  });

  it.each([[], ["--archive"]])(
    "whose other file has a name that leads out of it ends with 1, and tells programs why %s",
    async (...more) => {
      const table = new TextEncoder().encode("title,lat,lon\nA,33,44\n");
      put("n.zip", zipSync({ "../b.csv": table, "a.csv": table }));
      const { exit, out } = await run("import", "n.zip", "--out", "again/a", "--json", ...more);
      expect(exit).toBe(1);
      const { problems } = JSON.parse(out) as { problems: object[] };
      expect(problems).toMatchObject([{ code: "zip-name", file: "n.zip", found: "../b.csv" }]);
      expect(existsSync(join(cwd, "again/a"))).toBe(true);
    },
  );

  it.each([["import", "--out", "again/harbour"], ["validate"]])(
    "of a story and such a file is told of to programs by %s",
    async (command, ...more) => {
      const read = (name: string) => new Uint8Array(readFileSync(join(cwd, "harbour", name)));
      const names = ["story.json", "places.geojson"];
      const own = names.map((name) => [`harbour/${name}`, read(name)] as const);
      const files = new Map([...own, ["../x.csv", new Uint8Array(2)]]);
      put("h.zip", zipSync(Object.fromEntries(files)));
      const { exit, out } = await run(command, "h.zip", "--json", ...more);
      expect(exit).toBe(1);
      expect(JSON.parse(out)).toMatchObject({
        stories: [{ issues: [] }],
        problems: [{ code: "zip-name", file: "h.zip", found: "../x.csv" }],
      });
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
