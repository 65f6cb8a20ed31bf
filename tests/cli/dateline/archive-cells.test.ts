import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { textFrom } from "../../../src/cli/dateline/archive/rows-in-text.ts";
import type { Io } from "../../../src/cli/dateline/io.ts";
import { dateline, workFolder } from "./test-io.ts";

interface Told {
  code: string;
  line: number;
  column: number;
}

/** What is told of cells, in the order of the file. */
const toldOf = (out: string): Told[] => {
  const { problems, rejects = [] } = JSON.parse(out) as {
    problems: Told[];
    rejects?: { problems: Told[] }[];
  };
  return [...problems, ...rejects.flatMap((one) => one.problems)]
    .map(({ code, line, column }) => ({ code, line, column }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
};

it.each(["\n", "\r\n"])(
  "an archive's problems have the column of their cell, as a story's",
  async (end) => {
    const cwd = workFolder();
    const rows = [
      "title;date;lat;lon;killed",
      '"A; ""B""";2024-01-05;33,1;44,1;about 20',
      `"two${end}lines";2024-13-05;33,1;44,1;4`,
      "C;2024-01-05;33,1;44,1;many",
    ];
    writeFileSync(join(cwd, "a.csv"), rows.join(end) + end);
    const story = await dateline(["import", "a.csv", "--out", "s", "--json"], cwd);
    const archive = await dateline(["import", "a.csv", "--archive", "--out", "a", "--json"], cwd);
    const told = toldOf(archive.out);
    expect(told).toEqual(toldOf(story.out));
    expect(told).toEqual([
      { code: "count-unread", line: 2, column: 33 },
      { code: "row-date-day", line: 4, column: 8 },
      { code: "count-unread", line: 5, column: 24 },
    ]);
  },
);

it("finds what stands from a line on, however the text comes", async () => {
  const ends = fc.constantFrom("\n", "\r\n", "\r", "a", "bc");
  await fc.assert(
    fc.asyncProperty(fc.array(ends), fc.array(fc.nat(4)), fc.nat(5), async (parts, sizes, line) => {
      const text = `x${parts.join("")}`;
      const pieces = async function* () {
        let at = 0;
        for (const size of [...sizes, text.length]) {
          yield await Promise.resolve(new TextEncoder().encode(text.slice(at, at + size)));
          at += size;
        }
      };
      const io = { files: { pieces } } as unknown as Io;
      const found = await textFrom("a.csv", new Set([line + 1]), { encoding: "utf-8" }, io);
      const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (e) => e.index + e[0].length)];
      const start = starts[line];
      expect(found.get(line + 1)).toBe(start === undefined ? undefined : text.slice(start));
    }),
  );
});
