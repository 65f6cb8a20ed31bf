import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dateline, workFolder } from "./test-io.ts";

/** An archive of 600 rows, and what there is to say of it after something was done to its folder. */
const checked = async (change: (folder: string) => void, ...more: string[]) => {
  const folder = workFolder();
  const rows = Array.from({ length: 600 }, (_, n) => `2020-01-01,${n % 80},${n % 170},Row ${n}`);
  writeFileSync(join(folder, "a.csv"), `date,lat,lon,title\n${rows.join("\n")}\n`);
  await dateline(["import", "a.csv", "--out", "a", "--archive"], folder);
  change(join(folder, "a"));
  return dateline(["validate", "a", ...more], folder);
};

const flip = (path: string, at: number): void => {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] as number) ^ 1;
  writeFileSync(path, bytes);
};

it("has nothing to say of an archive that is whole", async () => {
  expect(await checked(() => undefined)).toEqual({
    exit: 0,
    out: "a: archive of 600 rows, 600 with a place; 0 issues\n",
    err: "",
  });
});

it("gives no number of rows where the head that has it cannot be relied on", async () => {
  const told = await checked((folder) => writeFileSync(join(folder, "archive.json"), "{"));
  expect(told.out).toBe("a: archive that cannot be read; 1 issue\n");
});

it.each<[string, (folder: string) => void, string[]]>([
  [
    "a block that is damaged",
    (folder) => flip(join(folder, "columns.bin"), 50),
    ["a/columns.bin: error: Expected the check sum", "in block 1 of 1", "600 rows are missing."],
  ],
  [
    "one chunk of texts that is damaged",
    (folder) => flip(join(folder, "texts.bin"), 50),
    [
      "a/texts.bin: error: Expected check sums",
      "the first of them chunk 1",
      "The texts of 256 rows",
    ],
  ],
  [
    "texts that end too early",
    (folder) => truncateSync(join(folder, "texts.bin"), 900),
    ["found 900. The file ends too early. The texts of 600 rows cannot be read. Copy the file"],
  ],
  [
    "texts that are not there",
    (folder) => rmSync(join(folder, "texts.bin")),
    ["a/texts.bin: error: Expected", "found no such file"],
  ],
  [
    "words that are damaged",
    (folder) => flip(join(folder, "words.bin"), 5),
    ["a/words.bin: error: Expected check sums", "Some words cannot be looked for."],
  ],
  [
    "a head of another version",
    (folder) => {
      const path = join(folder, "archive.json");
      writeFileSync(path, readFileSync(path, "utf8").replace('"version":1', '"version":9'));
    },
    [
      "a/archive.json:1:40: error: Expected version 1, 2 or 3 of the format, found 9. Use a newer Dateline",
    ],
  ],
  [
    "a licence that is none",
    (folder) => {
      const path = join(folder, "archive.json");
      writeFileSync(path, readFileSync(path, "utf8").replace(/"license":"[^"]*"/, '"license":7'));
    },
    ["a/archive.json:1:", "license"],
  ],
  [
    "columns that are not there",
    (folder) => rmSync(join(folder, "columns.bin")),
    ["a/columns.bin: error: Expected", "found no such file. 600 rows are missing."],
  ],
])("tells of %s, once", async (_, change, said) => {
  const told = await checked(change);
  expect(told.exit).toBe(1);
  for (const words of said) expect(told.err).toContain(words);
  expect(told.out).toContain("; 1 issue\n");
});

it("tells it to other programs too", async () => {
  const told = await checked((folder) => flip(join(folder, "columns.bin"), 50), "--json");
  const { archives } = JSON.parse(told.out) as { archives: object[] };
  expect(archives).toMatchObject([
    { archive: "a", counts: { rows: 600, read: 0 }, issues: [{ code: "archive-corrupt" }] },
  ]);
});

it("tells where in the head the id stands that is not the folder's", async () => {
  let head = "";
  const told = await checked((folder) => {
    const path = join(folder, "archive.json");
    head = readFileSync(path, "utf8").replace('"id":"a"', '"id":"b"');
    writeFileSync(path, head);
  });
  const column = head.indexOf('"id":"b"') + '"id":'.length + 1;
  expect(told.err).toContain(`a/archive.json:1:${column}: warning`);
});
