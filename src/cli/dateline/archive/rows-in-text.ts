import { textPieces } from "../../../import/archive/text-pieces.ts";
import type { Recipe } from "../../../import/options.ts";
import type { Io } from "../io.ts";

/** Characters from a line on in which a row's cell is looked for. */
const LONGEST = 50_000;

interface Grab {
  text: string;
}

/** Collects what stands in a text that comes in pieces from some of its lines on. */
class LinesWanted {
  readonly found = new Map<number, Grab>();
  readonly #last: number;
  readonly #wanted: ReadonlySet<number>;
  #line = 1;
  /** Whether the last piece ended within “\r\n”. */
  #isSplit = false;

  constructor(wanted: ReadonlySet<number>) {
    this.#wanted = wanted;
    this.#last = Math.max(...wanted);
    this.#begin("", 0);
  }

  #begin(piece: string, at: number): void {
    if (this.#wanted.has(this.#line))
      this.found.set(this.#line, { text: piece.slice(at, at + LONGEST) });
  }

  add(piece: string): void {
    for (const grab of this.found.values())
      if (grab.text.length < LONGEST) grab.text += piece.slice(0, LONGEST - grab.text.length);
    if (this.#line > this.#last) return;
    for (const { 0: end, index } of piece.matchAll(/\r\n?|\n/g)) {
      if (index === 0 && end === "\n" && this.#isSplit) {
        // The line began with the last piece, and its first character here is still the end before it.
        const grab = this.found.get(this.#line);
        if (grab) grab.text = grab.text.slice(1);
        continue;
      }
      this.#line += 1;
      this.#begin(piece, index + end.length);
    }
    this.#isSplit = piece === "" ? this.#isSplit : piece.endsWith("\r");
  }

  get isDone(): boolean {
    return (
      this.#line >= this.#last &&
      [...this.found.values()].every(({ text }) => text.length >= LONGEST)
    );
  }
}

/** What stands in a table from some of its lines on; only as much of it is read as that takes. */
export const textFrom = async (
  path: string,
  lines: ReadonlySet<number>,
  { encoding }: Recipe,
  { files }: Io,
): Promise<ReadonlyMap<number, string>> => {
  if (lines.size === 0) return new Map();
  const wanted = new LinesWanted(lines);
  const decoderOf = (name: string): TextDecoder => new TextDecoder(name);
  for await (const { text } of textPieces(
    files.pieces(path),
    encoding,
    decoderOf,
    () => undefined,
  )) {
    wanted.add(text);
    if (wanted.isDone) break;
  }
  return new Map([...wanted.found].map(([line, { text }]) => [line, text]));
};
