import fc from "fast-check";
import { expect, it } from "vitest";
import { entriesOf, listText } from "../../src/formats/list-text.ts";
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
  ["AQIM (Algeria / Mali); MNLA", ["AQIM (Algeria / Mali)", "MNLA"]],
  ["Military Forces of Sudan (2019-; RSF)", ["Military Forces of Sudan (2019-; RSF)"]],
  ["A [x | (y; z)] / B", ["A [x | (y; z)]", "B"]],
  ["الجيش (الأول؛ الثاني)؛ الشرطة", ["الجيش (الأول؛ الثاني)", "الشرطة"]],
  // Brackets that do not pair up say nothing of what is within.
  ["a) Army; b) Police", ["a) Army", "b) Police"]],
  ["Army (x; Police", ["Army (x", "Police"]],
  ["Army (x]; y); Police", ["Army (x]", "y)", "Police"]],
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

const word = (parts: string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom("A", "b", " ", ...parts)).map((all) => `x${all.join("")}y`);

it("names joined again are the cell, however they are put together", () => {
  const within = word(["; ", " / ", "|", "؛"]).map((inner) => `(${inner})`);
  const name = fc
    .tuple(word([]), fc.option(within, { nil: "" }), word([]))
    .map((parts) => parts.join(" ").replace(/ +$/, ""));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), fc.constantFrom("; ", " / ", "| "), (all, by) => {
      const names = partyNames(all.join(by));
      expect(names).toEqual(all);
      expect(names.join(by)).toBe(all.join(by));
    }),
  );
});

it("entries of any cell are all of it but what stands between them", () => {
  const parts = fc.constantFrom("A", " ", ";", " / ", "|", "\n", "(", ")", "[", "]");
  fc.assert(
    fc.property(fc.array(parts), (all) => {
      const cell = all.join("");
      let at = 0;
      for (const entry of entriesOf(cell)) {
        expect(cell.slice(at, at + entry.length)).toBe(entry);
        at += entry.length + 1;
      }
      expect(at).toBe(cell.length + 1);
    }),
  );
});

it("each text of a list is one, whatever characters it holds", () => {
  const text = fc
    .array(fc.constantFrom("A", "b", " ", "; ", "؛", " / ", "|", "\n", "[", "(", ")", '"', "\\"))
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

const cellOf = (value: unknown): string => JSON.stringify(value).replaceAll('"', '""');

it.each([
  [[{ name: "Army; North", role: "A" }, { Name: "Police" }], ["Army; North", "Police"], 0],
  [{ id: 7, label: "Army", actor: "Police" }, ["Army"], 0],
  [["Army", { group: "Police" }, null], ["Army", "Police"], 0],
  [[{ name: "N/A" }, { name: "Army" }], ["Army"], 0],
  [[{ id: 7 }, { name: "Army" }], ["Army"], 1],
  [{ Army: "attacker", Police: "defender" }, [], 1],
  [[["Army"]], [], 1],
])("records %j name %j", (value, parties, unread) => {
  const { story, problems } = importText(
    "a.csv",
    `title,actor\nA,"${cellOf(value)}"\nB,"${cellOf(value)}"\n`,
  );
  expect(story?.actors.map(({ name }) => name["en"])).toEqual(parties);
  expect(problems.filter(({ code }) => code === "parties-unread")).toHaveLength(unread);
  // What else they say stays beside the event.
  expect(story?.notes.map(({ text }) => text["en"])).toContain(
    `In the imported file – actor: “${JSON.stringify(value)}”`,
  );
});

it("records of sources are their names, and none where they have none", () => {
  const names = fc.array(fc.stringMatching(/^Unit [a-z ;/]{0,20}[a-z]$/), { minLength: 1 });
  fc.assert(
    fc.property(names, (all) => {
      const cell = JSON.stringify(all.map((label, id) => ({ id, label })));
      expect(sourceNames(cell)).toEqual(all);
    }),
  );
  expect(sourceNames('[{"id":7}]')).toEqual([]);
});
