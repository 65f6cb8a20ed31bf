import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inHead, rechunk, relist } from "./rewrite-archive.ts";
import { dateline, workFolder } from "./test-io.ts";

/** A folder with an archive of so many rows. */
const archived = async (count: number): Promise<string> => {
  const folder = workFolder();
  const rows = Array.from({ length: count }, (_, n) => `2020-01-01,${n % 80},${n % 170},Row ${n}`);
  writeFileSync(join(folder, "a.csv"), `date,lat,lon,title\n${rows.join("\n")}\n`);
  await dateline(["import", "a.csv", "--out", "a", "--archive"], folder);
  return folder;
};

/** What there is to say of an archive of 600 rows after something was done to its folder. */
const checked = async (change: (folder: string) => void, ...more: string[]) => {
  const folder = await archived(600);
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

it.each([
  [256, false],
  [257, true],
])(
  "has a list beside the texts only where those are several chunks: %s rows, %s",
  async (count, has) => {
    const folder = await archived(count);
    expect(existsSync(join(folder, "a/list.bin"))).toBe(has);
    expect(await dateline(["validate", "a"], folder)).toMatchObject({ exit: 0, err: "" });
  },
);

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
    "lines that are damaged",
    (folder) => flip(join(folder, "list.bin"), 5),
    ["a/list.bin: error: Expected check sums", "The list of events takes longer to fill."],
  ],
  [
    "a list that is not there",
    (folder) => rmSync(join(folder, "list.bin")),
    ["a/list.bin: error: Expected", "found no such file. The list of events takes longer"],
  ],
  [
    "a list of other rows",
    (folder) => relist(folder, (chunk) => chunk.replace(/^\{"rows":\d+/, '{"rows":1')),
    ["a/list.bin: error: Expected lines of 256 rows in chunk 1, found others."],
  ],
  [
    "a list that says something else than the texts",
    (folder) => relist(folder, (chunk) => chunk.replace("Row ", "Raw ")),
    ["a/list.bin: error: Expected in chunk 1 what texts.bin says, found something else."],
  ],
  [
    "a head whose list has no table",
    (folder) => inHead(folder, ({ layout }) => Object.assign(layout.list ?? {}, { table: null })),
    ["Expected bytes, chunks, table and rowsPerChunk, or nothing in “layout.list”"],
  ],
  [
    "a list with a chunk too few",
    (folder) => rechunk(folder, "list", (chunks) => chunks.slice(1)),
    ["a/list.bin: error: Expected chunks of 256 rows for all 600, found 2 of them."],
  ],
  [
    "texts with a chunk too few, and of the list nothing",
    (folder) => rechunk(folder, "texts", (chunks) => chunks.slice(0, -1)),
    ["a/texts.bin: error: Expected chunks of 256 rows for all 600, found 2 of them. The texts of"],
  ],
  [
    "texts with a chunk too many",
    (folder) => rechunk(folder, "texts", (chunks) => [...chunks, chunks[0] as Uint8Array]),
    ["a/texts.bin: error: Expected chunks of 256 rows for all 600, found 4 of them."],
  ],
  [
    "a head by which no chunk of texts has rows",
    (folder) => inHead(folder, ({ layout }) => (layout.texts.rowsPerChunk = 0)),
    ["a/texts.bin: error: Expected chunks of 0 rows for all 600, found 3 of them."],
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
