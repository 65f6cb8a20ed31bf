import fc from "fast-check";
import { expect, it } from "vitest";
import { FIELD_NAMES } from "../../src/import/field-names.ts";
import { guess } from "../../src/import/guess.ts";
import { grouplessIn } from "../../src/import/heading-groups.ts";
import { importText } from "./import-text.ts";

const FORM = ["start", "end", "_id", "_submission_time"];

it("takes the date of an event in its group before when the form was begun", () => {
  const text =
    "start,end,incident/date_of_incident,incident/location,casualties/injured_total,casualties/killed_men,_id,_submission_time\n" +
    "2024-03-05,2024-03-05,2024-03-02,Taiz market,6,1,11,2024-03-05T06:31:00Z\n";
  const { story, problems } = importText("a.csv", text);
  expect(story?.events.map(({ when }) => when.edtf)).toEqual(["2024-03-02"]);
  const ofStart = { code: "column-twice", column: "start" };
  expect(problems).toEqual(expect.arrayContaining([expect.objectContaining(ofStart)]));
  expect(problems.map(({ code }) => code)).not.toContain("dates-of-form");
});

it("knows every field behind a group that several columns have, and behind groups in groups", () => {
  const found = guess(["a/where/town", "a/killed", "a/b/attack type", "a/date (DD/MM/YYYY)"]);
  expect(Object.fromEntries(found)).toEqual({
    place: ["a/where/town"],
    killed: ["a/killed"],
    type: ["a/b/attack type"],
    date: ["a/date (DD/MM/YYYY)"],
  });
});

it.each([
  ["one heading with a slash outside of a form", ["Killed/Injured", "x"]],
  ["an answer to a question", [...FORM, "outcome", "outcome/killed", "outcome/injured"]],
  ["what whoever tells is called, and where they are", [...FORM, "reporter/name", "reporter/town"]],
  ["what anything is called", [...FORM, "hospital/name", "hospital/code"]],
  ["the program’s own number of a form", [...FORM, "formhub/uuid"]],
])("takes no field from %s", (_, columns) => {
  const found = [...guess(columns).values()].flat();
  expect(found.filter((column) => column.includes("/"))).toEqual([]);
});

it("makes no number of people of ticks at answers", () => {
  const text = "date,lat,lon,outcome/killed,outcome/injured\n2024-03-02,33,44,1,0\n";
  const { columns } = importText("a.csv", text);
  expect(columns.filter(({ field }) => field === "killed" || field === "injured")).toEqual([]);
});

it("tells of a second column that is the same field by its name without its group", () => {
  const text = "date,lat,lon,a/killed,a/x,b/killed,b/x\n2024-03-02,33,44,3,q,4,q\n";
  expect(importText("a.csv", text).problems).toMatchObject([
    { code: "column-twice", detail: "a/killed, b/killed" },
  ]);
});

it("finds whatever names numbers of people behind any group that two columns have", () => {
  const groups = fc.stringMatching(/^q[a-z]{3,8}$/);
  fc.assert(
    fc.property(groups, fc.constantFrom(...FIELD_NAMES.killed), (group, name) => {
      const columns = [`${group}/${name}`, `${group}/zzz`];
      expect(grouplessIn(columns)(name)).toEqual([]);
      expect(guess(columns).get("killed")).toEqual([`${group}/${name}`]);
    }),
  );
});
