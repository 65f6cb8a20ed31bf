import { expect, it } from "vitest";
import { importText } from "./import-text.ts";

it("takes parties and places whose names differ in capitals or blanks alone for one", () => {
  const text =
    "title,date,lat,lon,place,actor\nA,2023,33.12,44.12,Old  Town,Red Cross\nB,2023,33.12,44.12,old town,RED  CROSS\nC,2023,33.12,44.12,Oldtown,Red Crescent\n";
  const { story } = importText("a.csv", text);
  expect(story?.actors.map(({ name }) => name["en"])).toEqual(["Red Cross", "Red Crescent"]);
  expect(story?.places.map(({ properties }) => properties.title)).toEqual(["Old  Town", "Oldtown"]);
  expect(story?.events.map(({ actors }) => actors.map(({ actor }) => actor))).toEqual([
    ["red-cross"],
    ["red-cross"],
    ["red-crescent"],
  ]);
});
