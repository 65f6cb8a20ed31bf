import { encodingOf } from "../../story/parse/decode.ts";
import type { NamedEncoding } from "../encodings.ts";
import { notText } from "../open/not-text.ts";
import type { ImportProblem } from "../sheet.ts";

/** The engine's own decoder, which takes bytes piece by piece. */
export interface StreamDecoder {
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
}

/** Makes one; U+FFFD stands for what cannot be read. */
export type DecoderOf = (encoding: NamedEncoding) => StreamDecoder;

/** Some of a file's text, and how many bytes of the file have been read with it. */
interface TextPiece {
  text: string;
  done: number;
}

/** Decodes the bytes of a file, and keeps in mind whether all of them could be. */
class Decoding {
  isBroken = false;
  readonly #decoder: StreamDecoder;
  #done = 0;

  constructor(decoder: StreamDecoder) {
    this.#decoder = decoder;
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
  pieces: AsyncIterable<Uint8Array>,
  encoding: NamedEncoding | undefined,
  decoderOf: DecoderOf,
  tell: (problem: ImportProblem) => void,
): AsyncGenerator<TextPiece> {
  let decoding: Decoding | undefined;
  for await (const bytes of pieces) {
    const isFirst = decoding === undefined;
    decoding ??= new Decoding(decoderOf(encoding ?? encodingOf(bytes)));
    const piece = decoding.next(bytes);
    const other = isFirst ? notText(bytes, piece.text) : null;
    if (other !== null) return tell({ code: "not-text", detail: other });
    yield piece;
  }
  if (!decoding) return;
  yield decoding.end();
  if (encoding === undefined && decoding.isBroken) tell({ code: "encoding", detail: "" });
}
