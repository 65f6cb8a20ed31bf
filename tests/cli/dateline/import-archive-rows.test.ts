import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openedArchive } from "./opened-archive.ts";
import { dateline, workFolder } from "./test-io.ts";

const HEAD = "date,lat,lon,title,type,actor,notes,weather\n";

const inFolder = (files: Record<string, string | Uint8Array>): string => {
  const folder = workFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

const ARGS = ["import", "floods.csv", "--out", "floods", "--archive"];

describe("dateline import --archive", () => {
  it("leaves out the rows that an import into a story leaves out, and for the same reasons", async () => {
    const table =
      `${HEAD}soon,1,1,=x,Flood,,,\nA,1\n` +
      "2023-04-03,33,44,B,Flood,,,,more\n" +
      "2023-04-03,33,44,C,Flood\n" +
      '2023-04-03,33,44,"D "quoted" here",Flood,,,\n' +
      '2023-04-03,33,44,E,"Flood,,,\n2023-04-03,33,44,F,Flood,,,\n';
    const folder = inFolder({ "floods.csv": table });
    const archive = await dateline(ARGS, folder);
    const story = await dateline(["import", "floods.csv", "--out", "story"], folder);
    const rejects = (name: string) => readFileSync(join(folder, name, "rejects.csv"), "utf8");
    expect(rejects("floods")).toBe(rejects("story"));
    const told = (text: string) =>
      text
        .split("\n")
        .filter((line) => line.startsWith("floods.csv:"))
        .filter((line) => !line.endsWith("%"));
    expect(told(archive.err).toSorted()).toEqual(told(story.err).toSorted());
    expect(
      told(story.err).map((line) => /^floods\.csv(:[\d:]*).*\[(.*)\]$/.exec(line)?.slice(1, 3)),
    ).toEqual([
      [":2:", "row-date-unreadable"],
      [":3:4:", "csv-row-short"],
      [":4:29:", "csv-row-long"],
      [":5:25:", "csv-row-ended"],
      [":6:18:", "csv-quote-inside"],
      [":7:20:", "csv-quotes"],
      undefined,
    ]);
  });

  it("keeps what the file has of a date that a story has in a note", async () => {
    const table =
      "title,start date,end date\nA,before 2020,2021\nB,2019-05-03,2020-01-02\nC,Q1 2023,2024\n";
    const folder = inFolder({ "floods.csv": table });
    await dateline([...ARGS, "--lang", "en"], folder);
    const { texts, columns } = await openedArchive(join(folder, "floods"));
    const rows = await texts(Array.from({ length: columns.rows }, (_, row) => row));
    const of = (wanted: string) => rows.find(({ title }) => title === wanted);
    expect(of("A")).toMatchObject({ date: "/2021", more: [["start date", "before 2020"]] });
    expect(of("B")).toMatchObject({ date: "2019-05-03/2020-01-02" });
    expect(of("C")).toMatchObject({ date: "2023-01/2024" });
    expect([of("B"), of("C")].map((row) => row?.more)).toEqual([undefined, undefined]);
  });

  it.each([
    ["headings", "Baghdad,2023-01-02\nMosul,2023-01-03\n", "headings-missing"],
    ["UTF-8", Uint8Array.of(...new TextEncoder().encode("title,date\nM"), 0xfc, 0x0a), "encoding"],
  ])("writes nothing of a table without %s", async (_, content, code) => {
    const folder = inFolder({ "floods.csv": content });
    const { exit, err } = await dateline(ARGS, folder);
    expect(exit).toBe(1);
    expect(err).toContain(`[${code}]`);
    expect(err).toContain("No row could be used, so no archive was written.");
    expect(readdirSync(folder)).toEqual(["floods.csv"]);
  });
});
