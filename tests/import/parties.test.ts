import { expect, it } from "vitest";
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
