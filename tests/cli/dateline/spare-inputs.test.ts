import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { withHarbour } from "./harbour-folder.ts";
import { dateline } from "./test-io.ts";

const TABLE = "title,date,lat,lon\nFlood,2023-04-13,36,44\nNowhere,soon,36,44\n";
const MAP = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { title: "Flood", date: "2023-04-13" },
      geometry: { type: "Point", coordinates: [44, 36] },
    },
  ],
});

let cwd: string;
const read = (path: string): string => readFileSync(join(cwd, path), "utf8");
const run = (line: string) => dateline(line.split(" "), cwd);

beforeEach(() => {
  cwd = withHarbour();
  mkdirSync(join(cwd, "own"));
  writeFileSync(join(cwd, "own/places.geojson"), MAP);
  writeFileSync(join(cwd, "own/rejects.csv"), TABLE);
  writeFileSync(join(cwd, "own/recipe.json"), "{}");
  symlinkSync("own", join(cwd, "link"));
});

describe("a file that is read is not written over", () => {
  it.each([
    ["import own/rejects.csv --out new --rejects own/rejects.csv", "own/rejects.csv"],
    ["import own/places.geojson --out own", "own/places.geojson"],
    ["import own/places.geojson --out link/../own", "own/places.geojson"],
    ["import link/places.geojson --out own", "own/places.geojson"],
    ["import own/rejects.csv --out own", "own/rejects.csv"],
    [
      "import own/rejects.csv --out new --recipe own/recipe.json --rejects own/recipe.json",
      "own/recipe.json",
    ],
    [
      "import own/rejects.csv --out new --types own/recipe.json --rejects link/recipe.json",
      "link/recipe.json",
    ],
  ])("%s", async (line, named) => {
    for (const more of ["--force", "--force --archive"]) {
      const { exit, out, err } = await run(`${line} ${more}`);
      expect([exit, out]).toEqual([2, ""]);
      expect(err).toContain(`${named} is read, so it cannot be written over`);
      expect([read("own/places.geojson"), read("own/rejects.csv")]).toEqual([MAP, TABLE]);
      expect(read("own/recipe.json")).toBe("{}");
      expect(readdirSync(cwd)).toEqual(["harbour", "link", "own"]);
    }
  });

  it("where nothing is to be written, it may be named so", async () => {
    expect((await run("import own/places.geojson --out own --dry-run")).exit).toBe(0);
  });

  it.each(["story.json", "archive.json"])("rejects do not go to %s either", async (name) => {
    const { exit, err } = await run(
      `import own/rejects.csv --out new --rejects new/${name} --force`,
    );
    expect([exit, readdirSync(cwd)]).toEqual([2, ["harbour", "link", "own"]]);
    expect(err).toContain(`found new/${name}, which is that of a file of the story or archive`);
  });

  it.each(["story.json", "places.geojson", "article.txt"])(
    "by export of a story: %s",
    async (name) => {
      const before = read(`harbour/${name}`);
      const { exit, err } = await run(`export harbour --format csv --out harbour/${name} --force`);
      expect([exit, read(`harbour/${name}`)]).toEqual([2, before]);
      expect(err).toContain(`harbour/${name} is read`);
    },
  );

  it("by export of an archive", async () => {
    await run("import own/places.geojson --out floods --archive");
    const before = read("floods/texts.bin");
    const { exit } = await run("export floods --format csv --out floods/texts.bin --force");
    expect([exit, read("floods/texts.bin")]).toEqual([2, before]);
  });

  it("what has the same bytes under another name stays as it is", async () => {
    cpSync(join(cwd, "own/rejects.csv"), join(cwd, "a.csv"));
    linkSync(join(cwd, "a.csv"), join(cwd, "b.csv"));
    expect((await run("import a.csv --out new --rejects b.csv --force")).exit).toBe(1);
    expect([read("a.csv"), read("b.csv").includes("soon")]).toEqual([TABLE, true]);
  });
});
