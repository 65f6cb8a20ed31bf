import fc from "fast-check";
import { expect, it } from "vitest";
import { textPieces } from "../../../src/import/archive/text-pieces.ts";
import { decoded } from "../../../src/import/open/decoded.ts";
import type { NamedEncoding } from "../../../src/import/encodings.ts";
import type { ImportProblem } from "../../../src/import/sheet.ts";

async function* cutUp(bytes: Uint8Array, cuts: readonly number[]) {
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let start = 0;
  for (const end of [...ends, bytes.length]) {
    await Promise.resolve();
    if (end > start) yield bytes.slice(start, end);
    start = end;
  }
}

const inPieces = async (bytes: Uint8Array, cuts: readonly number[], encoding?: NamedEncoding) => {
  const problems: ImportProblem[] = [];
  let text = "";
  const pieces = textPieces(
    cutUp(bytes, cuts),
    encoding,
    (name) => new TextDecoder(name),
    (problem) => problems.push(problem),
  );
  for await (const piece of pieces) text += piece.text;
  return { text, problems };
};

const decode = (bytes: Uint8Array, encoding: NamedEncoding) =>
  new TextDecoder(encoding).decode(bytes);

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

const part = fc.oneof(
  fc.constantFrom("title,date\n", "Köln", "بغداد", "\n", "😀", "\uFFFD").map(utf8),
  fc.constantFrom([0xe4], [0xc3], [0xf0, 0x9f], [0xe0, 0x80], [0x80]),
);

it("finds the first byte that is not UTF-8 in pieces where it is in the whole", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { minLength: 1, maxLength: 12 }),
      fc.array(fc.nat(), { maxLength: 6 }),
      async (parts, cuts) => {
        const bytes = Uint8Array.from([...utf8("name\n"), ...parts.flat()]);
        const whole = decoded({ bytes, decode }, "utf-8");
        const { text, problems } = await inPieces(bytes, cuts, "utf-8");
        expect(problems.map(({ code, line, character }) => ({ code, line, character }))).toEqual(
          whole.problem
            ? [
                {
                  code: "encoding",
                  line: whole.problem.line,
                  character: whole.problem.character,
                },
              ]
            : [],
        );
        if (problems.length === 0) expect(text).toBe(whole.text);
      },
    ),
    { numRuns: 1000 },
  );
});

it("says of another encoding too where something cannot be read", async () => {
  const bytes = Uint8Array.from([...utf8("name\nA"), 0x81, 0x0a]);
  const { problems } = await inPieces(bytes, [2, 6], "shift_jis");
  expect(problems).toMatchObject([{ code: "encoding", line: 2, character: 2 }]);
});
