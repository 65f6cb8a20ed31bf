import { describe, expect, it } from "vitest";
import type { Recipe } from "../../src/import/options.ts";
import { inLanguage } from "../../src/story/text.ts";
import { importText, reread } from "./import-text.ts";

const read = (text: string, recipe: Recipe = {}, name = "a.csv") => importText(name, text, recipe);

const told = (text: string, recipe: Recipe = {}) =>
  read(text, recipe).problems.map(({ code, detail, line, column }) => [code, detail, line, column]);

const fieldOf = (heading: string): string | null | undefined =>
  read(`title,${heading}\nA,12\n`).columns[1]?.field;

describe("a column that says how many events a row stands for", () => {
  it.each(["events", "EVENTS", "event_count", "n_events", "Number of events", "عدد الأحداث"])(
    "is known by the heading %s",
    (heading) => expect(fieldOf(heading)).toBe("events"),
  );

  it.each(["n", "count", "number", "total", "event", "anzahl"])(
    "is not guessed of the heading %s, which may mean anything",
    (heading) => expect(fieldOf(heading)).not.toBe("events"),
  );

  it("is any column that somebody says it is", () => {
    const { columns, problems } = read("title,n\nA,12\n", { map: { n: "events" } });
    expect(columns[1]).toMatchObject({ column: "n", field: "events" });
    expect(problems.map(({ code }) => code)).toContain("events-as-one");
  });

  it("becomes a note in a story, which has one event a row, and that is told once", () => {
    const { story } = read("title,date,events\nA,2023-01-02,12\nB,2023-01-03,1\nC,2023-01-04,٣\n");
    const notes = story?.notes.map(({ text }) => inLanguage(text, ["en"]).text);
    expect(notes).toEqual([
      "Events that this row of the file stands for: 12.",
      "Events that this row of the file stands for: 3.",
    ]);
    expect(story && reread(story).issues).toEqual([]);
    expect(told("title,date,events\nA,2023-01-02,12\nB,2023-01-03,1\nC,2023-01-04,3\n")).toEqual([
      ["events-as-one", "16", undefined, "events"],
    ]);
  });

  it("is not told where every row is one event", () => {
    const { story, problems } = read("title,date,events\nA,2023-01-02,1\nB,2023-01-03,1\n");
    expect([problems, story?.notes]).toEqual([[], []]);
  });

  it("is silent of a cell that is empty: such a row is one event", () => {
    const text = "title,date,events\nA,2023-01-02,\nB,2023-01-03,2\n";
    expect(told(text)).toEqual([["events-as-one", "3", undefined, "events"]]);
  });

  it.each(["0", "-3", "1.5", "1,20", "2-5", "a few", "NA", "1000000000"])(
    "is told where it says “%s”, and the row is one event",
    (cell) => {
      const text = `title,date,events\nA,2023-01-02,"${cell}"\nB,2023-01-03,2\n`;
      expect(told(text).filter(([code]) => code !== "cells-no-value")).toEqual([
        ["events-unread", cell, 2, "events"],
        ["events-as-one", "3", undefined, "events"],
      ]);
      expect(read(text).counts).toMatchObject({ rows: 2, bad: 0 });
    },
  );
});
