import type { NamedEncoding } from "../../../import/encodings.ts";
import { notText } from "../../../import/open/not-text.ts";
import { encodingOf } from "../../../story/parse/decode.ts";
import type { ImportProblem } from "../../../import/sheet.ts";
import type { Files } from "../io.ts";

/** Some of a file's text, and how many bytes of the file have been read with it. */
interface TextPiece {
  text: string;
  done: number;
}

/** Decodes the bytes of a file, and keeps in mind whether all of them could be. */
class Decoding {
  isBroken = false;
  readonly #decoder: TextDecoder;
  #done = 0;

  constructor(encoding: string) {
    this.#decoder = new TextDecoder(encoding);
  }

  next(bytes: Uint8Array): TextPiece {
    const text = this.#decoder.decode(bytes, { stream: true });
    this.isBroken ||= text.includes("\uFFFD");
    this.#done += bytes.length;
    return { text, done: this.#done };
  }

  /** What is left is half a character. */
  end(): TextPiece {
    const text = this.#decoder.decode();
    this.isBroken ||= text !== "";
    return { text, done: this.#done };
  }
}

/**
 * A file's text, piece by piece: in its encoding if it is named, else in the one that it shows. A file
 * that is no text ends at once.
 */
export async function* textPieces(
  path: string,
  { files }: { files: Files },
  encoding: NamedEncoding | undefined,
  tell: (problem: ImportProblem) => void,
): AsyncGenerator<TextPiece> {
  let decoding: Decoding | undefined;
  for await (const bytes of files.pieces(path)) {
    const isFirst = decoding === undefined;
    decoding ??= new Decoding(encoding ?? encodingOf(bytes));
    const piece = decoding.next(bytes);
    const other = isFirst ? notText(bytes, piece.text) : null;
    if (other !== null) return tell({ code: "not-text", detail: other });
    yield piece;
  }
  if (!decoding) return;
  yield decoding.end();
  if (encoding === undefined && decoding.isBroken) tell({ code: "encoding", detail: "" });
}
