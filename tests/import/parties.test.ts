import fc from "fast-check";
import { expect, it } from "vitest";
import { listText } from "../../src/formats/list-text.ts";
import { partyNames } from "../../src/import/party-names.ts";
import { sourceNames } from "../../src/import/source-names.ts";
import { importText } from "./import-text.ts";

const named = (cell: string, heading = "parties"): (string | undefined)[] =>
  importText("a.csv", `title,${heading}\nA,"${cell}"\n`, {
    map: { [heading]: "actor" },
  }).story?.actors.map(({ name }) => name["en"]) ?? [];

it.each([
  ["Army; Police", ["Army", "Police"]],
  ["Army;Police;", ["Army", "Police"]],
  ["; Army ;; Police", ["Army", "Police"]],
  ["Army / Police", ["Army", "Police"]],
  ["Army\nPolice", ["Army", "Police"]],
  ["- Army\r\n- Police\r\n", ["Army", "Police"]],
  ["Army | Police,", ["Army", "Police"]],
  ["الجيش؛ الشرطة", ["الجيش", "الشرطة"]],
  ["Army; Army", ["Army"]],
  ["N/A; Police", ["Police"]],
  ["Police / none / n.a.", ["Police"]],
  ["NULL\n-", []],
  ["Nanterre; None of Us", ["Nanterre", "None of Us"]],
  ["/", []],
  ["-", []],
])("%j names %j, and none by a separator", (cell, parties) => {
  expect(named(cell)).toEqual(parties);
});

it.each(["PKK/YPG", "Army of Islam, northern command", "Smith & Sons", "Al-Nusra", "17 November"])(
  "%s is one party",
  (name) => {
    expect(named(name)).toEqual([name]);
  },
);

it("a list in JSON has one in each of its texts", () => {
  const cell = '[""Army of X; 3rd Brigade"",""N/A"",""A / B"",""-""]';
  expect(named(cell)).toEqual(["Army of X; 3rd Brigade", "A / B"]);
  expect(sourceNames('["A; B (https://a.org/x)","Reuters | AFP"]')).toEqual([
    "A; B",
    "Reuters | AFP",
  ]);
  const { story } = importText("a.csv", `title,source\nA,"[""A; B"",""C""]"\n`);
  expect(story?.notes.map(({ text }) => text["en"])).toEqual(["Source named in the file: A; B; C"]);
});

it("what only begins as such a list is taken apart as others are", () => {
  expect(named("[Unknown]; Army")).toEqual(["[Unknown]", "Army"]);
});

it("each text of a list is one, whatever characters it holds", () => {
  const text = fc
    .array(fc.constantFrom("A", "b", " ", "; ", "؛", " / ", "|", "\n", "[", '"', "\\"))
    .map((parts) => `x${parts.join("")}y`);
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (names) => {
      expect(partyNames(listText(names))).toEqual(names);
    }),
  );
});

it("those of several columns and rows are each once", () => {
  const { story } = importText(
    "a.csv",
    'title,actor1,actor2\nA,"Army; Police",Guards\nB,Police,"Guards; Army"\n',
  );
  expect(story?.actors.map(({ id }) => id)).toEqual(["army", "police", "guards"]);
  expect(story?.events.map(({ actors }) => actors.map(({ actor }) => actor))).toEqual([
    ["army", "police", "guards"],
    ["police", "guards", "army"],
  ]);
});

it("an entry that says there is none is no source either", () => {
  const { story } = importText("a.csv", 'title,source\nA,"N/A; Reuters"\nB,"n/a; -"\nC,a / b\n');
  expect(story?.notes.map(({ text }) => text["en"])).toEqual([
    "Source named in the file: Reuters",
    "Source named in the file: a / b",
  ]);
});
