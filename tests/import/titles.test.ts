import { expect, it } from "vitest";
import { isIssue } from "../../src/import/problems.ts";
import { importText } from "./import-text.ts";

const titles = (name: string, text: string, lang = "en") =>
  importText(name, text, { lang }).story?.events.map(({ title }) => title);

it("names the texts of which one may be the title, where none was taken for it", () => {
  const one = importText("a.csv", "date,place,what\n2023,Hillah,The bridge fell\n");
  expect(one.problems).toEqual([
    {
      ...{ code: "title-unknown", detail: "what (The bridge fell)" },
      ...{ nearest: "--map what=title", meant: { what: "title" } },
    },
  ]);
  expect(isIssue("title-unknown")).toBe(false);
  const two = importText(
    "a.csv",
    "date,place,what,also\n2023,Hillah,The bridge fell,Two were hurt\n",
  );
  expect(two.problems).toEqual([
    { code: "title-unknown", detail: "what (The bridge fell), also (Two were hurt)" },
  ]);
  for (const text of ["date,place,n\n2023,Hillah,5\n", "date,title,what\n2023,A,The bridge fell\n"])
    expect(importText("a.csv", text).problems).toEqual([]);
});

it("calls events of ACLED, UCDP and TimeMap by type and place", () => {
  const acled =
    "event_id_cnty,event_date,event_type,sub_event_type,location,latitude,longitude\nA1,2024-03-05,Battles,Armed clash,Kabul city,34.52,69.17\n";
  expect(titles("a.csv", acled)).toEqual([{ en: "Armed clash, Kabul city" }]);
  const ucdp =
    "relid,type_of_violence,where_prec,date_prec,date_start,latitude,longitude,where_coordinates\nX1,1,1,1,2024-03-05,34.52,69.17,Kabul city\n";
  expect(titles("a.csv", ucdp)).toEqual([{ en: "State-based violence, Kabul city" }]);
  expect(titles("a.csv", ucdp, "ar")).toEqual([{ ar: "عنف طرفه دولة، Kabul city" }]);
  const timemap =
    "id,description,date,location,latitude,longitude,category\n1,Shots,2024-03-05,Kabul,34.52,69.17,Clash\n";
  expect(titles("a.csv", timemap)).toEqual([{ en: "Clash, Kabul" }]);
});

it("leaves the title to a recipe and to a column that has one", () => {
  const acled =
    "event_id_cnty,event_date,event_type,sub_event_type,location,latitude,longitude\nA1,2024-03-05,Battles,Armed clash,Kabul city,34.52,69.17\n";
  const { story } = importText("a.csv", acled, { title: { en: "At {location}" } });
  expect(story?.events[0]?.title).toEqual({ en: "At Kabul city" });
});

it("suggests no column as a title that says how something was coded", () => {
  const text = "date,Geo Accuracy\n2020,about a village\n2021,about a town\n";
  const told = importText("a.csv", text).problems.filter(({ code }) => code === "title-unknown");
  expect(told).toEqual([]);
});

const told = (heading: string, ...cells: string[]) =>
  importText(
    "a.csv",
    `date,lat,lon,${heading}\n${cells.map((one) => `2020,33,44,${one}`).join("\n")}\n`,
  )
    .problems.filter(({ code }) => code === "title-unknown")
    .map(({ nearest }) => nearest);

it.each([
  ["words of a code", "magType", "mb", "ml", "mww"],
  ["names of one word", "net", "us", "ci", "hv"],
  ["kinds that come again", "sort", "Air strike", "Air strike", "Air strike", "Ground fight"],
])("suggests no column of %s as a title", (_, heading, ...cells) => {
  expect(told(heading, ...cells)).toEqual([]);
});

it.each([
  ["phrases", "what", "The bridge fell", "Rain in the hills", "The bridge fell"],
  ["texts without spaces", "what", "橋が落ちました", "大雨になりました"],
  ["Arabic phrases", "ماذا", "انهار الجسر", "سقوط أمطار غزيرة"],
])("suggests one of %s that differ", (_, heading, ...cells) => {
  expect(told(heading, ...cells)).toEqual([`--map ${heading}=title`]);
});

it.each([
  ["single words", "Vorgang", "Wohnungsbrand", "Unfall", "Einbruch"],
  ["single words that come again, if it asks so", "What was it", "Fire", "Fire", "Fire", "Theft"],
  ["Arabic words", "الوصف المختصر", "قصف", "حريق"],
])("suggests one of %s", (_, heading, ...cells) => {
  expect(told(heading, ...cells)).toEqual([`--map "${heading}=title"`.replace(/"(\S+)"/, "$1")]);
});

const all = (headings: string, ...rows: string[]) =>
  importText(
    "a.csv",
    `date,lat,lon,${headings}\n${rows.map((one) => `2020,33,44,${one}`).join("\n")}\n`,
  )
    .problems.filter(({ code }) => code === "title-unknown")
    .map(({ detail, nearest }) => [detail, nearest]);

it("suggests what happened, not where it was or to whom", () => {
  const headings = "Region name,Incident details,Victim(s),Street";
  const rows = [
    "North Iraq,The bridge fell,Two farmers,High Street",
    "South Iraq,A mill burnt,A trader,Low Street",
  ];
  expect(all(headings, ...rows)).toEqual([
    ["Incident details (The bridge fell)", '--map "Incident details=title"'],
  ]);
  expect(all("Region name", "North Iraq", "South Iraq")).toEqual([]);
});

it("names single words only beside those of events, these first", () => {
  expect(all("who,tale", "Meyer,The bridge fell", "Schulz,A mill burnt")).toEqual([
    ["tale (The bridge fell)", "--map tale=title"],
  ]);
  expect(all("more,incident kind", "The bridge fell,Collapse", "A mill burnt,Fire")).toEqual([
    ["incident kind (Collapse), more (The bridge fell)", undefined],
  ]);
});

it.each([
  ...[
    "enumerator/name",
    "Enumerator",
    "interviewer_name",
    "Reporter",
    "Recorded by",
    "submitted_by",
  ],
  ...[
    "respondent",
    "username",
    "User name",
    "Gemeldet von",
    "Saisi par",
    "Enquêteur",
    "اسم الباحث",
  ],
])("%s names who reports, and is no title", (heading) => {
  const text = `date,place,${heading}\n2023,Hillah,Ali Hassan\n2024,Kut,Sara Nabil\n`;
  const told = importText("a.csv", text).problems;
  expect(told.filter(({ code }) => code === "title-unknown")).toEqual([]);
});
