import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dateline, workFolder } from "./test-io.ts";

const FLOOD = {
  id: "flood",
  label: { en: "Flood" },
  shape: "circle",
  glyph: "drop",
  colour: "#0b57a4",
};

const TABLE =
  "lat,lon,date,type\n52.5,1.5,2024-03-05,march\n52.6,1.5,2024-03-05,High water\n52.6,1.6,2024-03-06,Fire\n";

const imported = async (types: string, ...more: string[]) => {
  const cwd = workFolder();
  writeFileSync(join(cwd, "t.csv"), TABLE);
  writeFileSync(join(cwd, "types.json"), types);
  const argv = ["import", "t.csv", "--out", "floods", "--types", "types.json", ...more];
  return { cwd, ...(await dateline(argv, cwd)) };
};

describe("dateline import --types", () => {
  it.each([
    [
      "of a slip",
      '{\n  "march": "protst"\n}',
      "types.json:2:12: “protst” is no type",
      "Did you mean “protest”?",
    ],
    [
      "of an id that nothing defines",
      '{"Fire": "fire"}',
      "types.json:1:10: “fire” is no type",
      "defined once, such as",
    ],
    [
      "of an id near to none, with all that there are",
      '{"Fire": "xyzzy"}',
      "types.json:1:10: “xyzzy” is no type",
      "Those that every story has: air-drone-strike, ",
    ],
    [
      "of an id that is defined in two ways",
      JSON.stringify({ march: FLOOD, Fire: { ...FLOOD, label: { en: "High water" } } }),
      "types.json:1:",
      "“flood” is defined before in another way.",
    ],
    [
      "of a colour too light",
      JSON.stringify({ Fire: { ...FLOOD, colour: "#ffff00" } }),
      "types.json:1:",
      "a contrast of at least 4.5 : 1",
    ],
    [
      "of an id that is taken",
      JSON.stringify({ Fire: { ...FLOOD, id: "protest" } }),
      "types.json:1:15: ",
      "“protest” is one of the types that every story has",
    ],
    [
      "of a field too many",
      JSON.stringify({ Fire: { ...FLOOD, color: "x" } }),
      "types.json:1:",
      "Did you mean “colour”?",
    ],
    ["of what is no JSON", '{"a": "protest",\n "b": }', "types.json:2:7: ", "not valid JSON"],
  ])("tells %s where it stands, and writes nothing", async (_, types, place, said) => {
    const { cwd, exit, err } = await imported(types);
    expect(exit).toBe(2);
    expect(err).toContain(place);
    expect(err).toContain(said);
    expect(existsSync(join(cwd, "floods"))).toBe(false);
  });

  it("tells all mistakes at once, in their order", async () => {
    const types = `{\n"a": "protst",\n"b": {"id": "flood"},\n"c": ${JSON.stringify({ ...FLOOD, colour: "#ffff00" })},\n"d": 7\n}`;
    const { err } = await imported(types);
    const lines = err.split("\n").filter((line) => line.startsWith("types.json:"));
    expect(lines.map((line) => Number(line.split(":")[1]))).toEqual([2, 3, 3, 3, 3, 4, 5]);
  });

  it("lists the types in its help, and takes one that is defined twice alike", async () => {
    const { out } = await dateline(["import", "--help"], workFolder());
    expect(out).toContain("Types that every story has, for --types: air-drone-strike, ");
    const { exit } = await imported(JSON.stringify({ march: FLOOD, "High water": FLOOD }));
    expect(exit).toBe(0);
  });

  it("takes the id of a type that another word defines", async () => {
    const { exit, err } = await imported(
      JSON.stringify({ march: "protest", "High water": FLOOD, Fire: "flood" }),
    );
    expect(exit).toBe(0);
    expect(err).not.toContain("says nothing of");
  });

  it("tells which words of the table it says nothing of", async () => {
    const { exit, err } = await imported(JSON.stringify({ march: "protest" }));
    expect(exit).toBe(0);
    expect(err).toContain(
      "types.json says nothing of “High water”, “Fire”: each is a type of the story's own.",
    );
  });
});

it("words that no row has are told, however others are spelled", async () => {
  const types = '{ "MARCH": "protest", "nope": "protest" }';
  const { exit, err } = await imported(types);
  expect(err).toContain("hint: No row that was taken has these words as its type");
  expect(err).toContain("Found: nope [types-unused]");
  expect(exit).toBe(0);
});
