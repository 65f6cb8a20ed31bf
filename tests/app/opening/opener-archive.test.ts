import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { Opener } from "../../../src/app/opening/opener.ts";
import type { FromOpener, ParcelledArchive } from "../../../src/app/opening/opener-messages.ts";
import { ARCHIVE_FILES } from "../../../src/archive/head.ts";
import { readArchive } from "../../../src/archive/read-archive.ts";
import { withTexts } from "../../../src/archive/with-texts.ts";
import { look, told } from "./told.ts";
import { inflate } from "../../../src/app/archive/inflate.ts";

const LONG = [
  "title,date,lat,lon,type",
  ...Array.from({ length: 6_000 }, (_, n) => {
    const lat = n === 7 ? 136 : 30 + (n % 60) / 10;
    return `Report ${n},2023-04-13,${lat},44,Flood`;
  }),
].join("\n");

const LIMITS = { bytes: 1e6, zipBytes: 1e6, tableBytes: 1e6, rows: 10_000 };

/** What is told of the long table and of the archive made of it, of which no test changes anything. */
const longTold = await told(look({ "a.csv": LONG }), { is: "make" });

const longArchive = (): ParcelledArchive => {
  const last = longTold.at(-1);
  if (last?.is !== "archive") throw new Error(JSON.stringify(last));
  return last.opened;
};

const openGiven = (files: Record<string, Blob>): Promise<FromOpener[]> =>
  told({
    is: "look",
    lang: "en",
    files: Object.entries(files).map(([name, file]) => ({ path: `a/${name}`, file })),
  });

describe("a table that is too long for a story", () => {
  it("becomes an archive, whose rows left out have their reason", async () => {
    const [table, archive] = longTold;
    expect(table).toMatchObject({
      is: "table",
      table: { becomes: "archive", counts: { rows: 6_000, placed: 5_999, bad: 1 } },
    });
    if (archive?.is !== "archive") throw new Error("no archive");
    const { head, issues, files, rejects } = archive.opened;
    expect(issues).toEqual([]);
    expect(JSON.parse(head)).toMatchObject({ format: "dateline-archive", rows: 5_999 });
    expect(Object.keys(files).toSorted()).toEqual(Object.values(ARCHIVE_FILES).toSorted());
    expect(await (rejects as Blob).text()).toContain("Report 7");
  });

  it("begins with a row more than 5,000", async () => {
    const rows = (count: number) => `title\n${"x\n".repeat(count)}`;
    expect(await told(look({ "a.csv": rows(5_000) }))).toMatchObject([
      { table: { becomes: "story" } },
    ]);
    expect(await told(look({ "a.csv": rows(5_001) }))).toMatchObject([
      { table: { becomes: "archive" } },
    ]);
  });

  it("has texts that are found by its rows, in the files that are saved", async () => {
    const { head, files } = longArchive();
    const columns = new Uint8Array(await (files["columns.bin"] as Blob).arrayBuffer());
    const { archive, faults } = await readArchive(head, columns, inflate);
    if (!archive) throw new Error("no columns");
    const { texts, search } = withTexts(
      archive,
      async (file, { start, end }) =>
        new Uint8Array(await (files[file] as Blob).slice(start, end).arrayBuffer()),
      inflate,
    );
    const [row = -1, ...others] = (await search?.("report 4321")) ?? [];
    expect(others).toEqual([]);
    expect(await texts([row])).toMatchObject([{ title: "Report 4321" }]);
    expect(faults).toEqual([]);
  });

  it("opens again from its folder as it was", async () => {
    const { head, files } = longArchive();
    expect(await openGiven(files)).toMatchObject([
      { is: "archive", opened: { name: "a", head, faults: [], issues: [] } },
    ]);
  });

  it("goes by its own title where its files are given one by one, and a refusal by the file at fault", async () => {
    const { files } = longArchive();
    const alone = (own: Record<string, Blob>) => told(look(own));
    expect(await alone(files)).toMatchObject([{ is: "archive", opened: { name: "a.csv" } }]);
    const { "columns.bin": columns, ...others } = files;
    expect(columns?.size).toBeGreaterThan(0);
    expect(await alone(others)).toMatchObject([
      { is: "failed", why: "not-readable", detail: "columns.bin" },
    ]);
  });

  it("may lie in a zip, longer than what else is unpacked of one", async () => {
    const row = `Report,2023-04-13,33,44,${"x".repeat(700_000)}\n`;
    const text = strToU8(`title,date,lat,lon,notes\n${row.repeat(30)}`);
    const zip = zipSync(
      { "data/a.csv": text, "__MACOSX/data/._a.csv": strToU8("x") },
      { level: 0 },
    );
    const all: FromOpener[] = [];
    const limits = { ...LIMITS, zipBytes: 1e8, tableBytes: 1e8 };
    const opener = new Opener((message) => all.push(message), "2026-11-24", limits);
    await opener.receive(look({ "a.zip": zip }));
    expect(all.at(-1)).toMatchObject({
      table: { becomes: "archive", counts: { placed: 30 }, name: "a.csv", problemCount: 0 },
    });
  });

  it("is refused at once in a zip that holds nothing but a long repetition", async () => {
    const zip = zipSync({ "a.csv": new Uint8Array(70_000_000).fill(120) });
    const [message] = await told(look({ "a.zip": zip }));
    expect(message).toMatchObject({
      is: "failed",
      problems: [{ code: "zip-too-large", detail: "70 MB", expected: "≤ 64 MB" }],
    });
  });

  it("is refused in a sentence where it has more rows than a page keeps, or more bytes", async () => {
    const all: FromOpener[] = [];
    const opener = new Opener((message) => all.push(message), "2026-11-24", {
      ...LIMITS,
      rows: 5_500,
    });
    await opener.receive(look({ "a.csv": LONG }));
    expect(all.at(-1)).toMatchObject({ why: "rows-too-many", detail: "5500" });
    await opener.receive(look({ "a.csv": "x".repeat(1e6 + 1) }));
    expect(all.at(-1)).toMatchObject({ why: "too-large", detail: "a.csv" });
  });
});

describe("an archive of which nobody knows who made it", () => {
  const withHead = (files: Record<string, Blob>, head: string) =>
    openGiven({ ...files, "archive.json": new Blob([head]) });

  it("is refused where its head cannot be relied on, and says why", async () => {
    const { head, files } = longArchive();
    for (const [changed, code] of [
      ["{", "archive-json"],
      [head.replace('"version":1', '"version":4'), "archive-version"],
      [head.replace('"rows":5999', '"rows":6001'), "archive-head"],
      [head.replace('"sources":[{"id":', '"sources":[{"id":"Not An Id","was":'), "archive-head"],
    ] as const)
      expect(await withHead(files, changed)).toMatchObject([
        { is: "failed", why: "not-readable", faults: [{ code, file: "archive.json" }] },
      ]);
  });

  it("is shown with a fault for each file that is cut or missing", async () => {
    const { files } = longArchive();
    const { "words.bin": words, ...others } = files;
    const cut = { ...others, "texts.bin": (files["texts.bin"] as Blob).slice(0, 99) };
    expect(words?.size).toBeGreaterThan(0);
    expect(await openGiven(cut)).toMatchObject([
      {
        is: "archive",
        opened: {
          faults: [
            { code: "archive-truncated", file: "texts.bin", found: "99" },
            { code: "archive-truncated", file: "words.bin", found: "no such file" },
          ],
        },
      },
    ]);
  });

  it("is not opened without its columns", async () => {
    const { files } = longArchive();
    const { "columns.bin": columns, ...others } = files;
    expect(columns?.size).toBeGreaterThan(0);
    expect(await openGiven(others)).toMatchObject([
      { is: "failed", faults: [{ code: "archive-truncated", file: "columns.bin" }] },
    ]);
  });
});
