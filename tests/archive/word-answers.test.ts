import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exploreArchive } from "../../src/archive/explored.ts";
import { WordAnswers } from "../../src/archive/word-answers.ts";
import { fold } from "../../src/explore/fold.ts";
import { engineOf } from "../../src/explore/filtering.ts";
import { select } from "../../src/explore/select.ts";
import type { View } from "../../src/explore/view.ts";
import { madeArchive } from "./made-archive.ts";

/** A search whose answers come when they are told to, in any order. */
const slowSearch = () => {
  const waiting: { text: string; answer: (rows?: readonly number[]) => Promise<void> }[] = [];
  const search = (text: string) =>
    new Promise<Uint32Array>((resolve, reject) => {
      waiting.push({
        text,
        answer: async (rows) => {
          if (rows) resolve(Uint32Array.from(rows));
          else reject(new Error("404"));
          await Promise.resolve().then(() => undefined);
          await new Promise((done) => setTimeout(done));
        },
      });
    });
  const answer = (n: number, rows?: readonly number[]) => waiting[n]?.answer(rows);
  return { search, answer, asked: () => waiting.map(({ text }) => text) };
};

describe("answers to searches for words", () => {
  it("come once for a text, and are kept for when it is wanted again", async () => {
    const { search, answer, asked } = slowSearch();
    const answers = new WordAnswers(search, 5);
    expect([answers.of("a"), answers.find("a")]).toEqual([undefined, undefined]);
    answers.want("a");
    answers.want("a");
    expect([answers.of("a"), answers.find("a")]).toEqual(["asked", undefined]);
    await answer(0, [1, 3]);
    expect(answers.of("a")).toEqual(Uint32Array.of(1, 3));
    expect([0, 1, 2, 3, 4].map((row) => answers.find("a")?.(row))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    answers.want("b");
    answers.want("a");
    expect(asked()).toEqual(["a", "b"]);
  });

  it("are thrown away where another text is wanted by then, or none", async () => {
    const { search, answer } = slowSearch();
    const answers = new WordAnswers(search, 5);
    answers.want("a");
    answers.want("b");
    await answer(0, [1]);
    expect([answers.of("a"), answers.of("b")]).toEqual([undefined, "asked"]);
    answers.want(undefined);
    await answer(1, [2]);
    expect(answers.of("b")).toBeUndefined();
  });

  it("of the same text asked for twice are the later ones", async () => {
    const { search, answer } = slowSearch();
    const answers = new WordAnswers(search, 5);
    answers.want("a");
    answers.want(undefined);
    answers.want("a");
    await answer(0);
    expect(answers.of("a")).toBe("asked");
    await answer(1, [4]);
    expect(answers.of("a")).toEqual(Uint32Array.of(4));
  });

  it("say that they could not be had, until they are wanted again", async () => {
    const { search, answer, asked } = slowSearch();
    const answers = new WordAnswers(search, 5);
    let told = 0;
    answers.subscribe(() => (told += 1));
    answers.want("a");
    await answer(0);
    expect([answers.of("a"), answers.find("a"), told]).toEqual(["failed", undefined, 2]);
    answers.want("a");
    expect(answers.of("a")).toBe("asked");
    await answer(1, []);
    expect([answers.of("a"), asked(), told]).toEqual([new Uint32Array(0), ["a", "a"], 4]);
  });
});

const ROWS = 400;

/** An archive whose words are found as its index finds them, and the texts that a search went through. */
const searchable = async () => {
  const made = madeArchive(ROWS);
  const texts = await made.texts([...Array(ROWS).keys()]);
  const words = texts.map(({ title, description = "", place = "", source = "" }) =>
    fold([title, description, place, source].join(" ")).split(/[^\p{L}\p{N}']+/u),
  );
  const hasAll = (row: number, text: string): boolean =>
    fold(text)
      .split(" ")
      .every((wanted) => words[row]?.some((word) => word.startsWith(wanted)));
  const search = (text: string): Promise<Uint32Array> =>
    Promise.resolve(Uint32Array.from(words.keys()).filter((row) => hasAll(row, text)));
  return { archive: exploreArchive({ ...made, search }), hasAll };
};

describe("the filter by words on an archive", () => {
  it("leaves exactly the rows with such words, with every other filter and all counts", async () => {
    const { archive, hasAll } = await searchable();
    const { index, columns, inTime, words } = archive;
    const { types } = columns;
    const typesOf = fc.option(fc.subarray([...types.table.ids]), { nil: undefined });
    const text = fc.option(
      fc.constantFrom("bridge", "BRÍD", "made road", "ridge", "Kirk", "1", "nothing"),
      { nil: undefined },
    );
    await fc.assert(
      fc.asyncProperty(typesOf, text, async (wanted, sought) => {
        const view: View = { types: wanted, text: sought };
        words?.want(sought);
        await Promise.resolve().then(() => undefined);
        const scene = select(index, view);
        const withWords = [...Array(ROWS).keys()].filter(
          (row) => sought === undefined || hasAll(row, sought),
        );
        const typeOf = (row: number) => types.table.ids[types.codes[row] ?? 0] ?? "";
        const expected = withWords.filter((row) => !wanted || wanted.includes(typeOf(row)));
        expect(scene.count).toBe(expected.length);
        const listed = Array.from({ length: inTime.count }, (_, n) => inTime.at(n) ?? -1);
        expect(listed.sort((a, b) => a - b)).toEqual(expected);
        for (const id of types.table.ids)
          expect(scene.counts.get("types")?.get(id)).toBe(
            withWords.filter((row) => typeOf(row) === id).length,
          );
      }),
    );
  });

  it("leaves the rows as they are until the answer is there, and asks for it anew", async () => {
    const { search, answer } = slowSearch();
    const { index, words } = exploreArchive({ ...madeArchive(9), search });
    const engine = engineOf(index);
    const shown = (view: View) => {
      engine.show(view);
      return [...Array(9).keys()].filter((row) => engine.passes(row));
    };
    words?.want("a");
    await answer(0, [2, 5]);
    expect(shown({ text: "a" })).toEqual([2, 5]);
    words?.want("ab");
    expect(shown({ text: "ab" })).toEqual([2, 5]);
    await answer(1, [5]);
    expect(shown({ text: "ab" })).toEqual([5]);
    words?.want("abc");
    expect(shown({ text: "abc" })).toEqual([5]);
    // Back to a text before the answer came.
    expect(shown({ text: "a" })).toEqual([2, 5]);
    expect(shown({})).toHaveLength(9);
  });
});
