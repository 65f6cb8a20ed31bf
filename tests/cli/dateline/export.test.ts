import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withHarbour } from "./harbour-folder.ts";
import { dateline } from "./test-io.ts";

describe("dateline export", () => {
  it("writes what a link shows, and says what the format cannot carry", async () => {
    const cwd = withHarbour();
    const argv = [
      "export",
      "harbour",
      "--format",
      "geojson",
      "--out",
      "out.geojson",
      "--base",
      "https://example.org/a",
    ];
    const all = await dateline(argv, cwd);
    expect(all).toMatchObject({ exit: 0, out: "out.geojson: 5 of 5 events\n" });
    expect(all.err).toContain("Texts are in one language.");
    const part = await dateline([...argv, "--link", "https://x.org/#type=protest", "--force"], cwd);
    expect(part.out).toBe("out.geojson: 1 of 5 events\n");
    expect(readFileSync(join(cwd, "out.geojson"), "utf8")).toContain(
      "https://example.org/a/s/harbour/#type=protest",
    );
  });

  it("without --out writes to standard output", async () => {
    const { out } = await dateline(["export", "harbour", "--format", "csv"], withHarbour());
    expect(out.split("\n").length).toBeGreaterThan(4);
  });

  it.each(["garbage", "#garbage", "type=protest"])("refuses the link “%s”", async (link) => {
    const argv = ["export", "harbour", "--format", "csv", "--link", link];
    const { exit, err } = await dateline(argv, withHarbour());
    expect(exit).toBe(2);
    expect(err).toContain(`Expected --link with a link of the page`);
    expect(err).toContain(`“${link}”`);
  });

  it("refuses an archive that it cannot read, and leaves what is there", async () => {
    const cwd = withHarbour();
    mkdirSync(join(cwd, "floods"));
    writeFileSync(join(cwd, "floods/archive.json"), "{}");
    writeFileSync(join(cwd, "keep.csv"), "kept");
    const argv = ["export", "floods", "--format", "csv", "--out", "keep.csv", "--force"];
    const { exit, err } = await dateline(argv, cwd);
    expect(exit).toBe(1);
    expect(err).toContain("nothing was written");
    expect(readFileSync(join(cwd, "keep.csv"), "utf8")).toBe("kept");
  });

  it("takes the address of a story for all of it", async () => {
    const argv = ["export", "harbour", "--format", "csv", "--link", "https://x.org/s/harbour/"];
    expect((await dateline(argv, withHarbour())).exit).toBe(0);
  });

  it("takes the format that the file's ending says", async () => {
    const cwd = withHarbour();
    for (const [out, begins] of [
      ["a.csv", "\uFEFF"],
      ["a.KML", "<?xml"],
      ["a.lpf.json", "{"],
    ] as const) {
      expect((await dateline(["export", "harbour", "--out", out], cwd)).exit).toBe(0);
      expect(readFileSync(join(cwd, out), "utf8").startsWith(begins)).toBe(true);
    }
    expect(JSON.parse(readFileSync(join(cwd, "a.lpf.json"), "utf8"))).toHaveProperty("@context");
  });

  it.each([
    ["a.geojsn", "found “a.geojsn”. Did you mean “.geojson”?"],
    ["a.xlsx", ".geojson, .csv, .kml, .lpf.json, .zip; found “a.xlsx”."],
    ["a", "; found “a”."],
  ])("names the endings there are where %s says none", async (out, said) => {
    const { exit, err } = await dateline(["export", "harbour", "--out", out], withHarbour());
    expect(exit).toBe(2);
    expect(err).toContain("Expected --format and one of geojson, csv, kml, linked-places, archive");
    expect(err).toContain(said);
  });

  it("names the formats there are", async () => {
    const { exit, err } = await dateline(
      ["export", "harbour", "--format", "geojsn"],
      withHarbour(),
    );
    expect(exit).toBe(2);
    expect(err).toContain("found “geojsn”. Did you mean “geojson”?");
  });
});
