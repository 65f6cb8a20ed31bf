import { expect, it } from "vitest";
import { textPieces } from "../../src/import/archive/text-pieces.ts";
import { namedEncoding } from "../../src/import/encodings.ts";
import { decoded } from "../../src/import/open/decoded.ts";
import type { ImportProblem } from "../../src/import/sheet.ts";
import { importText } from "./import-text.ts";

/** WHATWG Encoding, index windows-1252, 0x80 to 0x9F. */
const INDEX = [
  ...[0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021],
  ...[0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f],
  ...[0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014],
  ...[0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178],
];

const ALL = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const STANDARD = Array.from(ALL, (byte) => INDEX[byte - 0x80] ?? byte);

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);
/** As engines do that take Windows-1252 for Latin-1. */
const asLatin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);

const codesOf = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));

const inPieces = async (bytes: Uint8Array, cut: number, decodeOne: typeof asLatin1) => {
  const problems: ImportProblem[] = [];
  // oxlint-disable-next-line typescript/require-await -- files have to wait
  async function* pieces() {
    yield bytes.subarray(0, cut);
    yield bytes.subarray(cut);
  }
  const decoderOf = () => ({ decode: (part = new Uint8Array()) => decodeOne(part) });
  let text = "";
  const tell = (problem: ImportProblem) => problems.push(problem);
  for await (const piece of textPieces(pieces(), "windows-1252", decoderOf, tell))
    text += piece.text;
  return { text, problems };
};

it.each([
  ["this engine's decoder", (bytes: Uint8Array) => decode(bytes, "windows-1252")],
  ["one that gives controls", asLatin1],
])("reads each byte of Windows-1252 as the standard has it: %s", async (_, decodeOne) => {
  expect(codesOf(decoded({ bytes: ALL, decode: decodeOne }, "windows-1252").text)).toEqual(
    STANDARD,
  );
  // What is plainly no text is refused before.
  const bytes = ALL.subarray(0x20);
  const { text, problems } = await inPieces(bytes, 0x70, decodeOne);
  expect(codesOf(text)).toEqual(STANDARD.slice(0x20));
  expect(problems).toMatchObject([{ code: "encoding-controls", line: 1, character: 0x62 }]);
});

it.each(["windows-1252", "latin1", "ISO-8859-1"])(
  "keeps quotation marks and dashes: %s",
  (name) => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode("title,date\n"),
      ...[0x93, 0x41, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x92, 0x85],
      ...new TextEncoder().encode(",2023\n"),
    ]);
    const { story, problems } = importText("a.csv", bytes, { encoding: namedEncoding(name) });
    expect(story?.events[0]?.title).toEqual({ en: "“A” – €5’…" });
    expect(problems).toEqual([]);
  },
);

it("tells of the first control that is really in a text, with its line, whatever the piece", async () => {
  const bytes = Uint8Array.from("a,b\nx\u0081y,1\n\u008d,2\n", (char) => char.charCodeAt(0));
  const told = { code: "encoding-controls", detail: "0x81 (x\uFFFDy,1)", line: 2, character: 2 };
  expect(decoded({ bytes, decode }, "windows-1252").remark).toEqual(told);
  for (const cut of [1, 5, 8])
    expect((await inPieces(bytes, cut, asLatin1)).problems).toMatchObject([
      { ...told, detail: expect.stringContaining("0x81") as string },
    ]);
});
