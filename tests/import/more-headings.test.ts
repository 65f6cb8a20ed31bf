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
  ["actor", "Alleged perpetrator, الفاعل"],
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
