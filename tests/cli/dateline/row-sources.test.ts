import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { FacetColumn, NamedColumn } from "../../../src/explore/columns/facet-column.ts";
import { openedArchive } from "./opened-archive.ts";
import { CHECKOUT, dateline, workFolder } from "./test-io.ts";

const ROWS = 600;
const nth = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const SOURCES = ["BBC; Reuters", "Reuters", "", "bbc / https://example.org/1", "N/A", "AFP; AFP"];
const STATES = ["", "disputed", "agreed", "contested; superseded", "single", "one side only", "?!"];

const TABLE = [
  "title,date,lat,lon,type,source,claim state",
  ...Array.from({ length: ROWS }, (_, i) =>
    [
      `Row ${i}`,
      `2023-04-${10 + (i % 20)}`,
      `${30 + (i % 70) / 10}`,
      "44",
      "Flood",
      nth(SOURCES, i),
      nth(STATES, i),
    ].join(","),
  ),
].join("\n");

const folder = workFolder();
const run = (...args: string[]) => dateline(args, folder);
const importing = (file: string, out: string, ...more: string[]) =>
  run("import", file, "--out", out, "--archive", "--date", "2026-11-24", "--lang", "en", ...more);

interface Head {
  version: number;
  layout: { sources?: { id: string; name: string }[] };
}
const headOf = (name: string) =>
  JSON.parse(readFileSync(join(folder, name, "archive.json"), "utf8")) as Head;

/** Which options of a column a row has. */
const has = (column: FacetColumn, row: number): string[] =>
  column.table.ids.filter((_, code) => column.test([code])(row));

const namesOf = ({ names, ...column }: NamedColumn, row: number): (string | undefined)[] =>
  Array.from(
    column.codes.subarray(column.starts[row], column.starts[row + 1]),
    (code) => names[code]?.["en"],
  );

/** What each row says of itself, and which sources and states its columns have. */
const rowsOf = async (name: string) => {
  const { columns, texts } = await openedArchive(join(folder, name));
  const said = await texts(Array.from({ length: columns.rows }, (_, row) => row));
  return said.map(({ title, source = "" }, row) => ({
    title,
    source,
    names: columns.sources ? namesOf(columns.sources, row) : null,
    states: has(columns.claims, row),
  }));
};

let told: Awaited<ReturnType<typeof importing>>;
beforeAll(async () => {
  writeFileSync(join(folder, "rows.csv"), TABLE);
  told = await importing("rows.csv", "rows");
});

describe("a table whose rows name sources and say whether they are contested", () => {
  it("becomes an archive that has both as columns, and keeps what the cells say", async () => {
    expect(told.err).toMatch(/rows\.csv:8: column “claim state”: .* Found: \?! \[claim-unread\]/);
    expect(headOf("rows")).toMatchObject({
      version: 3,
      layout: {
        sources: [
          { id: "bbc", name: "BBC" },
          { id: "reuters", name: "Reuters" },
          { id: "afp", name: "AFP" },
        ],
      },
    });
    const names = [["BBC", "Reuters"], ["Reuters"], [], ["BBC"], [], ["AFP"]];
    const states = [
      [],
      ["contested"],
      ["agreed"],
      ["contested", "superseded"],
      ["single"],
      ["single"],
      [],
    ];
    for (const row of await rowsOf("rows")) {
      const i = Number(row.title.slice(4));
      expect([row.names, row.states]).toEqual([nth(names, i), nth(states, i)]);
      expect(row.source).toBe(nth(SOURCES, i).replace("N/A", ""));
    }
    expect((await run("validate", "rows")).out).toContain(`archive of ${ROWS} rows`);
  });

  it.each([
    ["geoparquet", "parquet"],
    ["csv", "csv"],
    ["geojson", "geojson"],
  ])("is the same after an export as %s and an import", async (format, extension) => {
    const file = `${format}.${extension}`;
    const exported = await run("export", "rows", "--format", format, "--out", file);
    expect(exported.err).not.toContain("contested");
    const back = await importing(file, `from-${format}`);
    expect(back.exit).toBe(0);
    expect(await rowsOf(`from-${format}`)).toEqual(await rowsOf("rows"));
    expect(headOf(`from-${format}`).layout.sources).toEqual(headOf("rows").layout.sources);
  });
});

describe("sources of which nearly every row has another one", () => {
  it("are left in the texts, which is told, and the round trip adds none", async () => {
    const rows = Array.from(
      { length: 2100 },
      (_, i) => `A,2023-04-13,33,44,Post ${i}${i < 9 ? "; AFP" : ""}`,
    );
    writeFileSync(join(folder, "posts.csv"), ["title,date,lat,lon,source", ...rows].join("\n"));
    const { exit, err } = await importing("posts.csv", "posts");
    expect(exit).toBe(0);
    expect(err).toMatch(/more different sources than the 2,000 .* Found: 2101 \[sources-many\]/);
    expect(headOf("posts").layout.sources).toEqual([{ id: "afp", name: "AFP" }]);
    await run("export", "posts", "--format", "geojson", "--out", "posts.geojson");
    await importing("posts.geojson", "back");
    expect(headOf("back").layout.sources).toEqual([{ id: "afp", name: "AFP" }]);
    expect(await rowsOf("back")).toEqual(await rowsOf("posts"));
  });

  it("make an archive that any reader knows where none is kept", async () => {
    const rows = Array.from({ length: 5 }, (_, i) => `A,2023-04-13,33,44,https://example.org/${i}`);
    writeFileSync(join(folder, "links.csv"), ["title,date,lat,lon,source", ...rows].join("\n"));
    await importing("links.csv", "links");
    expect(headOf("links")).toMatchObject({ version: 1 });
    expect(headOf("links").layout).not.toHaveProperty("sources");
    expect((await rowsOf("links"))[2]).toMatchObject({
      source: "https://example.org/2",
      names: null,
    });
  });
});

it("takes the offices of UCDP for its sources, and no article", async () => {
  const table =
    "id,type_of_violence,side_a,side_b,where_prec,date_prec,date_start,latitude,longitude,source_article,source_office\n" +
    '1,1,A,B,1,1,2014-06-10,36.34,43.13,"Reuters,2014-06-11,Iraq: fighting","Reuters News;BBC Monitoring"\n';
  writeFileSync(join(folder, "ged.csv"), table);
  await importing("ged.csv", "ged");
  expect(await rowsOf("ged")).toMatchObject([
    { names: ["Reuters News", "BBC Monitoring"], source: "Reuters,2014-06-11,Iraq: fighting" },
  ]);
});

it("gives back whether the events of a story are contested, from the table that it is exported as", async () => {
  const { err } = await run(
    "export",
    join(CHECKOUT, "geo/stories/hillah-2023-12"),
    "--format",
    "csv",
    "--out",
    "story.csv",
  );
  expect(err).toContain("Not in the file");
  await importing("story.csv", "story");
  const states = (await rowsOf("story")).flatMap((row) => row.states);
  expect(new Set(states)).toEqual(new Set(["contested", "agreed", "single", "superseded"]));
});
