import { describe, expect, it } from "vitest";
import { guess } from "../../src/import/guess.ts";
import { importText } from "./import-text.ts";

const fieldsOf = (heading: string): string[] => [...guess([heading]).keys()];

describe("headings of people's own tables", () => {
  it.each([
    [
      "killed",
      "Total Deaths, Number of people killed, Death toll, Deaths toll, How many were killed?, عدد الوفيات, Nombre de morts, Número de muertos",
    ],
    [
      "injured",
      "How many were hurt?, No. Injured, Number of wounded, عدد المصابين, Nombre de blessés, Número de heridos",
    ],
    [
      "civiliansKilled",
      "Civilian deaths, Civilians killed, Deaths (civilians), القتلى المدنيون, Civils tués, Civiles muertos",
    ],
    ["type", "Disaster Type"],
    ["id", "DisNo."],
    ["zone", "tz, Timezone, Time zone, UTC offset"],
  ])("%s is found under: %s", (field, headings) => {
    for (const heading of headings.split(", "))
      expect([heading, fieldsOf(heading)]).toEqual([heading, [field]]);
  });

  it("civilians are none of all people killed", () => {
    const { story } = importText("a.csv", "title,Death toll,Civilian deaths\nA,5,2+\n", {
      lang: "en",
    });
    expect(story?.claims).toHaveLength(2);
    expect(JSON.stringify(story?.claims)).toContain(
      "Civilians killed, as the file has it: 2 or more.",
    );
    const { story: alone } = importText("a.csv", "title,Civilian deaths\nA,2\n");
    expect(JSON.stringify(alone?.claims)).toContain("civilians-killed");
    expect(JSON.stringify(alone?.claims)).not.toContain('"killed"');
  });

  it("columns of EM-DAT are a date and its end", () => {
    const columns =
      "DisNo.,Disaster Type,Event Name,Location,Start Year,Start Month,Start Day,End Year,End Month,End Day,Total Deaths";
    const { story, problems } = importText(
      "a.csv",
      `${columns}\n2020-0001-PHL,Flood,A,Manila,2020,1,3,2020,2,,12\n2020-0002-PHL,Storm,B,Cebu,2020,4,,2020,4,,3\n`,
    );
    expect(problems).toEqual([]);
    expect(story?.events.map(({ when }) => when.edtf)).toEqual(["2020-01-03/2020-02", "2020-04"]);
  });
});

describe("a party that nobody knows", () => {
  const read = (cell: string, heading = "Perpetrator") =>
    importText("a.csv", `title,${heading}\nA,"${cell}"\n`, { lang: "en" });

  it.each([
    "Unknown",
    "unidentified",
    "Not known",
    "Unbekannt",
    "inconnu",
    "desconocido",
    "مجهول",
    "غير معروف",
  ])("%s is none, and the word stays with the event", (word) => {
    const { story, problems } = read(word);
    expect(story?.actors).toEqual([]);
    expect(story?.notes.map(({ text }) => text["en"])).toEqual([
      `In the imported file – Perpetrator: “${word}”`,
    ]);
    expect(problems).toMatchObject([
      { code: "cells-no-value", detail: `${word} (1)`, column: "Perpetrator" },
    ]);
  });

  it("beside another one leaves that", () => {
    const { story } = read("Army; unidentified");
    expect(story?.actors.map(({ name }) => name["en"])).toEqual(["Army"]);
    expect(story?.notes).toHaveLength(1);
  });

  it.each(["Unidentified armed group", "Unknown Soldiers", "مسلحون مجهولون"])(
    "with more words is one: %s",
    (name) => {
      const { story, problems } = read(name);
      expect(story?.actors.map((one) => one.name["en"])).toEqual([name]);
      expect(problems).toEqual([]);
    },
  );

  it("is empty where a cell says so, without a note", () => {
    const { story } = read("N/A");
    expect([story?.actors, story?.notes]).toEqual([[], []]);
  });
});

describe("a column of time zones", () => {
  const read = (rows: string, tz?: string) =>
    importText("a.csv", `title,date,time,tz\n${rows}`, { ...(tz !== undefined && { tz }) });
  const when = (rows: string, tz?: string) =>
    read(rows, tz).story?.events.map(({ when }) => [when.edtf, when.tz]);

  it.each([
    ["Asia/Baghdad", "2020-01-02T07:00:00Z"],
    ["+03:00", "2020-01-02T07:00:00Z"],
    ["UTC-3", "2020-01-02T13:00:00Z"],
    ["Z", "2020-01-02T10:00:00Z"],
  ])("%s is that of the row's clock time", (tz, edtf) => {
    expect(when(`A,2020-01-02,10:00,${tz}\n`)?.map(([one]) => one)).toEqual([edtf]);
  });

  it("is none where numbers are minutes, as USGS has them", () => {
    const { columns, problems } = read("A,2020-01-02,,-300\nB,2020-01-02,,0\n");
    expect(columns.find(({ column }) => column === "tz")?.field).toBeNull();
    expect(problems).toEqual([]);
  });

  it("is used before that which somebody said of the file, and after an offset in the cell", () => {
    const rows =
      "A,2020-01-02,10:00,Asia/Baghdad\nB,2020-01-02,10:00,\nC,2020-01-02,10:00:00+05:00,Asia/Baghdad\n";
    expect(when(rows, "Europe/Paris")?.map(([edtf]) => edtf)).toEqual([
      "2020-01-02T07:00:00Z",
      "2020-01-02T09:00:00Z",
      "2020-01-02T10:00:00+05:00",
    ]);
  });

  it.each(["EST", "Mars/Base", "+05:30"])(
    "that says %s is told in its row, and the day kept",
    (tz) => {
      const { problems } = read(`A,2020-01-02,10:00,${tz}\nB,2020-01-02,10:00,UTC\n`);
      expect(problems).toMatchObject([{ code: "zone-unread", line: 2, column: "tz" }]);
      expect(when(`A,2020-01-02,10:00,${tz}\n`)?.map(([edtf]) => edtf)).toEqual(["2020-01-02"]);
    },
  );
});
