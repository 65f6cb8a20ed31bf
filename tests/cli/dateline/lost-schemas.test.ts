import { cpSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { change } from "./harbour-folder.ts";
import { dateline, workFolder } from "./test-io.ts";

const named = async (cwd: string): Promise<void> => {
  const answers = ["--headline", "A flood", "--title", "A flood"];
  const { exit } = await dateline(["new", "flood", "--out", "here/flood", ...answers], cwd);
  expect(exit).toBe(0);
};

const moved = async (): Promise<string> => {
  const cwd = workFolder();
  await named(cwd);
  mkdirSync(join(cwd, "far/away"), { recursive: true });
  renameSync(join(cwd, "here/flood"), join(cwd, "far/away/flood"));
  return cwd;
};

const lines = (err: string): string[] => err.split("\n").filter((line) => line.includes("$schema"));

describe("the schemas that a story's files name", () => {
  it("are not told of where they lead to one, or to the web", async () => {
    const cwd = workFolder();
    await named(cwd);
    expect(lines((await dateline(["validate", "here/flood"], cwd)).err)).toEqual([]);
    change(join(cwd, "here/flood/story.json"), (text) =>
      text.replace(/"\$schema": "[^"]*"/, '"$schema": "https://example.org/story.schema.json"'),
    );
    expect(lines((await dateline(["validate", "here/flood"], cwd)).err)).toEqual([]);
  });

  it("are told with the right path once the folder was moved, as no issue", async () => {
    const cwd = await moved();
    const before = await dateline(["validate", "far/away/flood"], cwd);
    const told = lines(before.err);
    expect(told.map((line) => line.slice(0, line.indexOf(":")))).toEqual([
      "far/away/flood/story.json",
      "far/away/flood/places.geojson",
    ]);
    for (const [n, name] of ["story.json", "places.geojson"].entries())
      change(join(cwd, "far/away/flood", name), (text) => {
        const [, found = "", meant = ""] = /“(.*)”, by.*write “(.*)”/.exec(told[n] ?? "") ?? [];
        expect(text).toContain(found);
        return text.replace(found, meant);
      });
    const { exit, err } = await dateline(["validate", "far/away/flood"], cwd);
    expect([exit, lines(err)]).toEqual([before.exit, []]);
  });

  it("are hints of the JSON, at their place and with the right path", async () => {
    const cwd = await moved();
    const plain = await dateline(["validate", "far/away/flood"], cwd);
    const json = await dateline(["validate", "far/away/flood", "--json"], cwd);
    const { hints, stories } = JSON.parse(json.out) as Record<string, Record<string, unknown>[]>;
    expect(json.exit).toBe(plain.exit);
    expect(stories?.[0]?.["issues"]).toHaveLength(0);
    expect(hints).toHaveLength(2);
    for (const [n, line] of lines(plain.err).entries()) {
      const { file = "", line: at, column, found = "", nearest, message } = hints?.[n] ?? {};
      expect(`${String(file)}: hint: ${String(message)}`).toBe(line);
      const text = readFileSync(join(cwd, String(file)), "utf8").split("\n")[Number(at) - 1] ?? "";
      expect(text.slice(Number(column) - 1)).toBe(`${JSON.stringify(found)},`);
      expect(line).toContain(`write “${String(nearest)}”`);
    }
  });

  it("are no part of the JSON where they lead to one", async () => {
    const cwd = workFolder();
    await named(cwd);
    const { out } = await dateline(["validate", "here/flood", "--json"], cwd);
    expect(JSON.parse(out)).not.toHaveProperty("hints");
  });

  it("are told of four files, and of how many more", async () => {
    const cwd = await moved();
    for (const name of ["b", "c"])
      cpSync(join(cwd, "far/away/flood"), join(cwd, "far/away", name), { recursive: true });
    const told = lines((await dateline(["validate", "far/away"], cwd)).err);
    expect(told).toHaveLength(5);
    expect(told[4]).toBe("… and 2 more whose $schema leads nowhere");
  });
});
