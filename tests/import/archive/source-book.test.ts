import { describe, expect, it } from "vitest";
import { SourceBook } from "../../../src/import/archive/source-book.ts";

const bookOf = (rows: readonly string[][], most?: { seen: number; kept: number }) => {
  const book = new SourceBook(most);
  for (const names of rows) book.codesOf(names);
  return book.end();
};

describe("the sources of an archive’s rows", () => {
  it("are each known once, by the first spelling, and those that most rows name come first", () => {
    const { sources, codes } = bookOf([
      ["Reuters", "BBC"],
      ["bbc ", "B\u200eBC", "AFP"],
      ["AFP"],
      ["BBC"],
      [],
    ]);
    expect(sources).toEqual([
      { id: "bbc", name: "BBC" },
      { id: "afp", name: "AFP" },
      { id: "reuters", name: "Reuters" },
    ]);
    expect(codes).toEqual([2, 0, 1]);
  });

  it("have ids of their own, the same in whichever order the rows come", () => {
    const rows = [["قناة"], ["رويترز"], ["A!"], ["A?"], ["A?"]];
    const ids = (all: string[][]) => new Map(bookOf(all).sources.map(({ id, name }) => [name, id]));
    expect(ids(rows)).toEqual(ids(rows.toReversed()));
    expect([...ids(rows).values()].sort()).toEqual(["a", "a-2", "source", "source-2"]);
  });

  it("are cut to those that most rows name where they are too many, none of them of one row alone", () => {
    const rows = [["A"], ["B"], ["A"], ["C"], ["B"], ["A"], ["D"], ["E"]];
    const all = bookOf(rows, { seen: 9, kept: 5 });
    expect([all.sources.length, all.tooMany]).toEqual([5, null]);
    const some = bookOf(rows, { seen: 9, kept: 4 });
    expect(some.sources.map(({ name }) => name)).toEqual(["A", "B"]);
    expect([some.codes, some.tooMany]).toEqual([[0, 1, undefined, undefined, undefined], "5"]);
    const one = bookOf(rows, { seen: 9, kept: 1 });
    expect(one.sources.map(({ name }) => name)).toEqual(["A"]);
  });

  it("are none where each row has another one", () => {
    const rows = Array.from({ length: 3000 }, (_, n) => [`Post ${n}`]);
    expect(bookOf(rows)).toMatchObject({ sources: [], tooMany: "3000" });
  });

  it("need no more room beyond a count of names, of which each keeps all its rows", () => {
    const { sources, codes, tooMany } = bookOf([["A"], ["B"], ["C", "A"], ["D"], ["B", "A"]], {
      seen: 2,
      kept: 2,
    });
    expect(sources.map(({ name }) => name)).toEqual(["A", "B"]);
    expect([codes, tooMany]).toEqual([[0, 1], "2+"]);
  });
});
