import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARCHIVE_FAULTS } from "../../../src/archive/faults.ts";
import { replaceOnce } from "../../story/harbour.ts";
import { dateline, workFolder } from "./test-io.ts";

/** `tests/fixtures/bad-archive/`: a folder for every code, each a change of the archive of this table. */
const ROOT = new URL("../../fixtures/bad-archive/", import.meta.url);
const TABLE = "title,date,lat,lon\nA,2023-04-11,33,44\nB,2023-04-12,34,44\nC,2023-04-13,35,44\n";

/** Text for another; bytes taken from the end of a file, or added to it; or one in which a bit is another. */
type Change = { file: string } & (
  | { find: string; with: string }
  | { cut: number }
  | { add: number }
  | { flip: number }
);

interface Expected {
  code: string;
  file: string;
  line: number;
  column: number;
  /** How the text at that place begins. */
  at?: string;
}

const readIn = (code: string, file: string): unknown =>
  JSON.parse(readFileSync(new URL(`${code}/${file}`, ROOT), "utf8"));

const changed = (bytes: Buffer, change: Change): Buffer => {
  if ("find" in change) return Buffer.from(replaceOnce(bytes.toString(), change.find, change.with));
  if ("cut" in change) return bytes.subarray(0, -change.cut);
  if ("add" in change) return Buffer.concat([bytes, Buffer.alloc(change.add)]);
  bytes.writeUInt8(bytes.readUInt8(change.flip) ^ 1, change.flip);
  return bytes;
};

const badArchive = async (code: string): Promise<string> => {
  const folder = workFolder();
  writeFileSync(join(folder, "a.csv"), TABLE);
  const options = ["--out", "a", "--archive", "--date", "2026-11-24", "--lang", "en"];
  await dateline(["import", "a.csv", ...options], folder);
  for (const change of readIn(code, "patch.json") as Change[]) {
    const path = join(folder, "a", change.file);
    writeFileSync(path, changed(readFileSync(path), change));
  }
  return folder;
};

const CODES = readdirSync(ROOT).sort();

describe("the bad archives", () => {
  it("are one folder for every code, and no other", () => {
    expect(CODES).toEqual(Object.keys(ARCHIVE_FAULTS).toSorted());
  });

  it.each(CODES)("%s is told with its file, line and column, and nothing else is", async (code) => {
    const folder = await badArchive(code);
    const expected = readIn(code, "expected.json") as Expected[];
    const { exit, out, err } = await dateline(["validate", "a", "--json"], folder);
    const { archives } = JSON.parse(out) as { archives: [{ issues: Expected[] }] };
    expect(exit).toBe(1);
    expect(archives[0].issues).toMatchObject(
      expected.map(({ code, file, line, column }) => ({
        ...{ code, line, column, file: `a/${file}` },
        severity: "error",
      })),
    );
    expect(expected.map((one) => one.code)).toContain(code);
    for (const { at = "", file, line, column } of expected) {
      const text = readFileSync(join(folder, "a", file), "utf8").split("\n")[line - 1] ?? "";
      expect(text.startsWith(at, column - 1), `“${at}” at ${line}:${column}`).toBe(true);
      if (at !== "") expect(err).toContain(`a/${file}:${line}:${column}: error: `);
    }
  });

  it("are explained in a page", () => {
    const page = readFileSync(new URL("../../../docs/archives.md", import.meta.url), "utf8");
    for (const code of CODES) expect(page).toContain(`| \`${code}\``);
  });
});
