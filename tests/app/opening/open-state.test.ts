import { describe, expect, it } from "vitest";
import { IDLE, next, type OpenState } from "../../../src/app/opening/open-state.ts";
import type { ShownTable } from "../../../src/app/opening/opener-messages.ts";

const TABLE: ShownTable = {
  name: "a.csv",
  shape: null,
  columns: [],
  counts: {
    rows: 0,
    placed: 0,
    unplaced: 0,
    bad: 0,
    unwanted: 0,
    unread: 0,
    shapesLost: 0,
    heightsLost: 0,
    undated: 0,
  },
  problems: [],
  problemCount: 0,
  problemsOf: {},
  rejects: null,
  hasStory: true,
  lang: "en",
  headless: false,
  becomes: "story",
};

const AT_TABLE: OpenState = { is: "table", table: TABLE, reading: true, making: null };

describe("what follows from a message", () => {
  it("is how far it is", () => {
    const at = { stage: "rows", done: 3, total: 9 } as const;
    expect(next(IDLE, { is: "at", ...at })).toEqual({ is: "working", at });
  });

  it("leaves a table to be seen while it is read anew, and covers it while a story is made", () => {
    const rows = { is: "at", stage: "rows", done: 1, total: 2 } as const;
    expect(next(AT_TABLE, rows)).toBe(AT_TABLE);
    expect(next(AT_TABLE, { ...rows, stage: "checking" })).toMatchObject({
      is: "table",
      making: { stage: "checking" },
    });
  });

  it("is a table that is read", () => {
    expect(next(AT_TABLE, { is: "table", table: TABLE })).toMatchObject({ reading: false });
  });

  it("is a choice, or why nothing was opened", () => {
    const several = {
      is: "several" as const,
      choices: [{ id: "story:a", kind: "story" as const, path: "a", title: "Flood" }],
    };
    expect(next(IDLE, several)).toEqual(several);
    const failed = { why: "empty" as const, detail: "a.csv", problems: [] };
    expect(next(AT_TABLE, { is: "failed", ...failed })).toEqual({ is: "idle", failed });
  });
});
