import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { zippedFolder } from "../../../src/formats/archive/write.ts";
import { withHarbour } from "./harbour-folder.ts";
import { dateline } from "./test-io.ts";

let cwd: string;
const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(cwd, path)));
const put = (path: string, content: Uint8Array | string): void =>
  writeFileSync(join(cwd, path), content);
const run = (...argv: string[]) => dateline(argv, cwd);

beforeEach(async () => {
  cwd = withHarbour();
  await run("export", "harbour", "--format", "archive", "--out", "h.zip");
});

/** What “Save as archive” gives, beside the folder itself. */
const archiveZip = async (): Promise<Uint8Array> => {
  put("a.csv", "date,lat,lon,title\n2020-01-01,1,2,A\n2020-01-02,3,4,B\n");
  await run("import", "a.csv", "--out", "a", "--archive");
  return zippedFolder(
    "a",
    readdirSync(join(cwd, "a")).map((name) => ({ name, bytes: read(`a/${name}`) })),
  );
};

describe("a zip in place of its folder", () => {
  it("is exported as the story's folder is, byte for byte where whole", async () => {
    for (const format of ["csv", "geojson", "kml"])
      expect(await run("export", "h.zip", "--format", format)).toEqual(
        await run("export", "harbour", "--format", format),
      );
    const { exit, out } = await run("export", "h.zip", "--out", "again.zip");
    expect([exit, out]).toEqual([0, "again.zip: 5 of 5 events\n"]);
    expect(read("again.zip")).toEqual(read("h.zip"));
  });

  it("is exported as the archive's folder is", async () => {
    put("a.zip", await archiveZip());
    const rows = await run("export", "a", "--format", "csv");
    expect(rows.exit).toBe(0);
    expect((await run("export", "a.zip", "--format", "csv")).out).toBe(rows.out);
  });

  it("is not written over, and says what it holds where that is not one story", async () => {
    expect((await run("export", "h.zip", "--out", "h.zip", "--force")).exit).toBe(2);
    put("none.zip", zipSync({ "a.txt": new Uint8Array(1) }));
    const { exit, err } = await run("export", "none.zip", "--format", "csv");
    expect([exit, err]).toEqual([2, expect.stringContaining("Expected story.json")]);
  });

  it.each([
    ["verify", ["verify", "h.zip"], "dateline import h.zip --out FOLDER"],
    ["build", ["build", "--stories", "h.zip"], "dateline import h.zip --out STORIES/ID"],
  ])("is told how to be unpacked by %s, which needs the folder", async (_, argv, said) => {
    const { exit, err } = await run(...argv);
    expect([exit, err]).toEqual([2, expect.stringContaining(said)]);
  });

  it("among the stories of a site is said to be left out", async () => {
    mkdirSync(join(cwd, "stories"));
    await run("export", "harbour", "--format", "archive", "--out", "stories/h.zip");
    const { exit, err } = await run("build", "--stories", "stories", "--out", "site");
    expect([exit, err]).toEqual([
      2,
      expect.stringContaining("“dateline import stories/h.zip --out FOLDER” unpacks it"),
    ]);
  });
});
