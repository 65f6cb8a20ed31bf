import { describe, expect, it } from "vitest";
import { FIELD_NAMES } from "../../src/import/field-names.ts";
import { guess } from "../../src/import/guess.ts";
import { importText } from "./import-text.ts";

const fields = (header: string) =>
  Object.fromEntries(
    importText("table.csv", `${header}\n`).columns.map(({ column, field }) => [column, field]),
  );

describe("headings are guessed", () => {
  it.each([
    ["lat,lon,date,title", { lat: "lat", lon: "lon", date: "date", title: "title" }],
    [
      "Latitude;LONGITUDE;Event_Date;Name",
      { Latitude: "lat", LONGITUDE: "lon", Event_Date: "date", Name: "title" },
    ],
    ["x\ty\tcategory\tnotes", { x: "lon", y: "lat", category: "type", notes: "description" }],
    [
      "خط العرض,خط الطول,التاريخ,ملاحظات",
      { "خط العرض": "lat", "خط الطول": "lon", التاريخ: "date", ملاحظات: "description" },
    ],
    [
      "start|end|actor|place|colour",
      { start: "date", end: "end", actor: "actor", place: "place", colour: null },
    ],
  ])("%s", (header, expected) => {
    expect(fields(header)).toEqual(expected);
  });

  it.each([
    [
      "German",
      "Ereignis,Ereignisart,Datum,Ende,Breitengrad,Längengrad,Ort,Akteur,Anmerkungen,Quelle,Todesopfer,Verletzte",
    ],
    [
      "French",
      "Événement,Type d'événement,Date de début,Date de fin,Latitude,Longitude,Commune,Acteur,Commentaires,Source,Morts,Blessés",
    ],
    [
      "Spanish",
      "Título,Tipo de evento,Fecha,Fecha fin,Latitud,Longitud,Municipio,Actores,Observaciones,Fuente,Muertos,Heridos",
    ],
    [
      "Arabic",
      "عنوان,نوع الحادث,تاريخ الحادث,تاريخ النهاية,دائرة العرض,خط الطول,البلدة,الأطراف,الملاحظات,المصدر,عدد القتلى,عدد الجرحى",
    ],
    [
      "Russian",
      "Название,Тип события,Дата,Дата окончания,Широта,Долгота,Место,Стороны,Примечания,Источник,Погибшие,Раненые",
    ],
    [
      "Ukrainian",
      "Назва,Тип події,Дата події,Дата завершення,Широта,Довгота,Місце,Сторони,Примітки,Джерело,Загиблі,Поранені",
    ],
    [
      "Turkish",
      "Başlık,Tür,Tarih,Bitiş tarihi,Enlem,Boylam,Yer,Taraflar,Açıklama,Kaynak,Ölü sayısı,Yaralı sayısı",
    ],
  ])("as a newsroom writes them in %s", (_, header) => {
    const all = "title type date end lat lon place actor description source killed injured";
    expect(Object.values(fields(header))).toEqual(all.split(" "));
  });

  it.each([
    ["Timestamp,What happened?,When did it happen?,Where? (lat/long)", "- title date position"],
    ["Zeitstempel,Titel,Datum", "- title date"],
    ["Timestamp,Title", "date title"],
    [
      "case_no,event_start,event_end,lat_dd,long_dd,type_primary,type_secondary,actor_1,actor_2",
      "- date end lat lon type - actor actor",
    ],
    ["Incident,Day", "title date"],
  ])("of forms and of long tables: %s", (header, expected) => {
    expect(
      Object.values(fields(header))
        .map((field) => field ?? "-")
        .join(" "),
    ).toBe(expected);
  });

  it("and none of the names means two fields", () => {
    // Parts of a date are one only together, and a time or day alone is the date.
    const alone: Record<string, string[]> = {
      time: ["date"],
      year: ["date"],
      day: ["date"],
      month: [],
    };
    for (const [id, names] of Object.entries(FIELD_NAMES))
      for (const name of names)
        expect([name, ...guess([name]).keys()]).toEqual([name, ...(alone[id] ?? [id])]);
  });
});

describe("the names of columns below titles", () => {
  const TABLE =
    "title;date;lat;lon;killed\nA;2024-03-01;31.5;34.47;5\nB;2024-03-02;31.3;34.25;12\n";
  it.each([
    [
      "Casualties by location\nas of 12 March 2024\n",
      "1–2: Casualties by location / as of 12 March 2024",
      3,
    ],
    ["Casualties;;;;\nas of 2024;;;;\n;;;;\n", "1–3: Casualties / as of 2024", 4],
    ["Casualties;;;;\n;;Where;;\n", "1–2: Casualties / Where", 3],
    ["Casualties, 2024\n\n", "1–2: Casualties, 2024", 3],
  ])("are used, and what was left out is said: %j", (above, detail, line) => {
    const { story, problems, rejects } = importText("a.csv", `${above}${TABLE}`);
    expect(problems).toEqual([{ code: "headings-below", detail, line }]);
    expect(rejects).toEqual([]);
    expect(story?.events.map(({ title }) => Object.values(title)[0])).toEqual(["A", "B"]);
  });

  it("are not looked for where the first line names some, or rows are full", () => {
    const codes = (text: string) => importText("a.csv", text).problems.map(({ code }) => code);
    expect(codes("title\nplace,time,date\nA,2024\n")).not.toContain("headings-below");
    expect(codes("foo,bar,baz\n1,2,3\ntitle,date,place\n")).toEqual(["columns-unknown"]);
  });
});

it("tags of HXL below the names say what columns are, and are no event", () => {
  const text =
    "Provinz,Wann,Breite,Laenge,Anzahl\n#adm1+name,#date+occurred,#geo+lat,#geo+lon,#affected+killed\nBabil,2024-01-01,32.5,44.5,3\n";
  const { story, columns, counts, problems } = importText("a.csv", text);
  expect(columns.map(({ field }) => field)).toEqual(["place", "date", "lat", "lon", "killed"]);
  expect(counts).toMatchObject({ rows: 1, placed: 1, bad: 0, unwanted: 0 });
  expect(story?.claims).toHaveLength(1);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([["hxl-tags", 2]]);
  const said = importText("a.csv", text, { map: { Wann: "-" } });
  expect(said.columns[1]?.field).toBeNull();
});

it("joins a line of parts to the numbers of people that it splits, of which none is the number of all", () => {
  const text =
    'Title,Date,Coordinates,Killed,,Injured\n,,,Staff,Patients,Total\nA,2024-01-05,"35.9, 36.6",1,2,7\n';
  const { columns, counts, problems } = importText("a.csv", text);
  expect(columns.map(({ column, field }) => [column, field]).slice(3)).toEqual([
    ["Killed Staff", null],
    ["Killed Patients", null],
    ["Injured Total", "injured"],
  ]);
  expect(counts).toMatchObject({ rows: 1, placed: 1 });
  const detail = "Killed Staff, Killed Patients, Injured Total";
  expect(problems).toMatchObject([
    { code: "headings-later", detail, line: 2 },
    { code: "people-unused", detail: "Killed Staff (1), Killed Patients (2)" },
  ]);
});

it.each([
  ["names nothing beside the number", "A,,,,unknown,"],
  ["has a number", ",,,1,Patients,"],
  ["has words elsewhere", "Market,,,Staff,Patients,Total"],
  ["splits nothing", ",,,none,,none"],
])("leaves a line below the headings a row where it %s", (_, line) => {
  const text = `Title,Date,Coordinates,Killed,,Injured\n${line}\nA,2024-01-05,"35.9, 36.6",1,2,7\n`;
  const { counts, columns } = importText("a.csv", text);
  expect(counts.rows).toBe(2);
  expect(columns.map(({ column }) => column)).toContain("Killed");
});
