import { expect, it } from "vitest";
import { guess } from "../../src/import/guess.ts";
import { importText } from "./import-text.ts";

it.each([
  ["date", "Date of incident, Match date, Kickoff, Founded, occurred_at, Reported date"],
  ["lat", "location-Latitude, _location_latitude, Lat (N), Y_COORD"],
  ["lon", "location-Longitude, _location_longitude, Lon (E), X_COORD"],
  ["title", "Event title, Match, Museum, Club"],
  ["killed", "Загинули, Number of deaths, Total killed, No. killed, deaths_total"],
  ["injured", "How many people were injured?, No. injured"],
  ["type", "Type of incident, Type of attack"],
  ["actor", "Alleged perpetrator, actor.name, الفاعل"],
  ["url", "Webseite"],
  ["place", "Venue, Stadium, City/Town"],
])("a column is %s under each of: %s", (field, headings) => {
  for (const heading of headings.split(", "))
    expect([heading, [...guess([heading]).keys()]]).toEqual([heading, [field]]);
});

it("names the one column that can hold dates, also where some of its cells do not", () => {
  const text = "title,lat,lon,season\nA,33,44,2023-01-02\nB,33,45,week 3 of 5\n";
  expect(importText("a.csv", text).problems).toMatchObject([
    { code: "dates-unknown", nearest: "--map season=date" },
  ]);
});

it("takes dates of events, and whole moments, before what says less or something else", () => {
  const taken = (headings: string) => Object.fromEntries(guess(headings.split(", ")));
  expect(taken("date-created, date-event, date-changed")).toEqual({ date: ["date-event"] });
  expect(taken("SQLDATE, Year").date).toEqual(["SQLDATE"]);
  const storm = "BEGIN_DAY, END_TIME, YEAR, BEGIN_DATE_TIME, END_DATE_TIME";
  expect(taken(storm)).toEqual({ date: ["BEGIN_DATE_TIME"], end: ["END_DATE_TIME"] });
  expect(taken("الجهة المسؤولة")).toEqual({ actor: ["الجهة المسؤولة"] });
});

it("names no measure as a column of dates", () => {
  const text = "title,date,lat,lon,GoldsteinScale\nA,2023-12-25,33,44,-10\n";
  expect(importText("a.csv", text).problems.map(({ code }) => code)).not.toContain("dates-unused");
});

it.each(["Время (МСК)", "Time MSK"])(
  "reads the clock times of a column “%s” as of Moscow",
  (time) => {
    const text = `title,date,lat,lon,${time}\nA,2022-02-24,50,36,05:10\n`;
    const { story, problems } = importText("a.csv", text);
    expect(story?.events.map(({ when }) => when)).toMatchObject([
      { edtf: "2022-02-24T02:10:00Z", tz: "Europe/Moscow" },
    ]);
    expect(problems.map(({ code }) => code)).not.toContain("time-without-zone");
  },
);

it.each([
  ["1096–99", { code: "row-date-unreadable", expected: "1096/1099" }],
  ["1890–95", { code: "row-date-century", expected: "1890/1895" }],
])("says of the years %s what helps", (date, problem) => {
  const { rejects } = importText("a.csv", `title,date,lat,lon\nA,${date},33,44\n`);
  expect(rejects.map(({ problem }) => problem)).toMatchObject([problem]);
});

it("names no numbers of people as dates", () => {
  const text = 'Événement,Du,Bilan,Coordonnées\nA,13/11/2015,130 morts,"48.8, 2.3"\n';
  expect(importText("a.csv", text).problems).toMatchObject([
    { code: "dates-unknown", detail: "Du (13/11/2015)" },
  ]);
});
