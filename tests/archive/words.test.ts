import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RowText } from "../../src/archive/archive.ts";
import { deltasOf, isBefore, rowWordsOf, wordsOf } from "../../src/archive/word-form.ts";
import { wordSearch } from "../../src/archive/words.ts";
import { WordsWriter } from "../../src/archive/write-words.ts";
import { makeArchive } from "./make-archive.ts";
import { seededRows } from "./seeded-rows.ts";
import type { FetchRange } from "../../src/archive/texts.ts";
import { inflate } from "../../src/app/archive/inflate.ts";

/** An index of these rows' words, and who asks it for what. */
const indexOf = (texts: readonly RowText[]) => {
  const rowsOf = new Map<string, number[]>();
  texts.forEach((text, row) => {
    for (const word of rowWordsOf(text, [])) {
      rowsOf.set(word, rowsOf.get(word) ?? []);
      rowsOf.get(word)?.push(row);
    }
  });
  const parts: Uint8Array[] = [];
  const writer = new WordsWriter((bytes) => parts.push(bytes));
  for (const word of [...rowsOf.keys()].sort((a, b) => (isBefore(a, b) ? -1 : 1)))
    writer.add([word, deltasOf(rowsOf.get(word) ?? [])]);
  const { layout } = makeArchive([...seededRows(1)]).head;
  const head = { rows: texts.length, layout: { ...layout, words: writer.end() } };
  const bytes = Buffer.concat(parts);
  let asked = 0;
  const fetchRange: FetchRange = (_, { start, end }) => {
    asked += 1;
    return Promise.resolve(new Uint8Array(bytes.subarray(start, end)));
  };
  const search = wordSearch(head, fetchRange, inflate);
  return { head, search, asked: () => asked };
};

const WORDS = ["Bridge", "bridges", "brídge", "الجسر", "جسر", "al-Asad", "river", "2023", "a"];
const text = fc.array(fc.constantFrom(...WORDS, "R"), { maxLength: 4 }).map((all) => all.join(" "));

describe("words", () => {
  it("finds exactly the rows of which each word begins one, in any spelling", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 20 }),
        text,
        async (titles, wanted) => {
          const texts = titles.map((title): RowText => ({ title, date: "2023" }));
          const found = await indexOf(texts).search?.(wanted);
          const expected = texts.flatMap((one, row) => {
            const words = [...rowWordsOf(one, [])];
            const isFound = wordsOf(wanted).every((beginning) =>
              words.some((word) => word.startsWith(beginning)),
            );
            return isFound ? [row] : [];
          });
          expect([...(found ?? [])]).toEqual(expected);
        },
      ),
    );
  });

  it("finds what other columns say in words, and neither figures nor addresses", async () => {
    const more = (...values: string[]): RowText => ({
      title: "Row",
      date: "2023",
      more: values.map((value, n) => [`column ${n}`, value] as const),
    });
    const { search } = indexOf([
      more("Basra governorate", "1700000000"),
      more("IRQ1234", "https://example.org/basra"),
    ]);
    const found = (wanted: string) => search?.(wanted).then((rows) => [...rows]);
    expect(await found("basra")).toEqual([0]);
    expect(await found("irq1234")).toEqual([1]);
    expect(await found("1700")).toEqual([]);
    expect(await found("column")).toEqual([]);
  });

  it("asks only for the pages on which such words stand", async () => {
    const texts = Array.from({ length: 40_000 }, (_, row): RowText => ({
      title: `${row % 2 ? "market" : "bridge"} number${row}`,
      date: "2023",
    }));
    const { head, search, asked } = indexOf(texts);
    expect([...((await search?.("number39999 Market")) ?? [])]).toEqual([39_999]);
    expect(head.layout.words.chunks).toBeGreaterThan(15);
    // The table, the directory, and for each of both words one or two pages.
    expect(asked()).toBeLessThanOrEqual(6);
    expect((await search?.("bridge"))?.length).toBe(20_000);
  }, 30_000);

  it("is not there where the archive has no index", () => {
    const { head } = makeArchive([...seededRows(1)]);
    expect(wordSearch(head, () => Promise.reject(new Error()), inflate)).toBeUndefined();
  });

  it("rejects with a fault where the file is damaged", async () => {
    const { head } = indexOf([{ title: "bridge", date: "2023" }]);
    const search = wordSearch(
      head,
      (_, { start, end }) => Promise.resolve(new Uint8Array(end - start)),
      inflate,
    );
    await expect(search?.("bridge")).rejects.toThrow(
      /^Expected the check sum .* Copy the file again/,
    );
  });
});
