import { encodingOf } from "../../story/parse/decode.ts";
import type { NamedEncoding } from "../encodings.ts";
import { refusal } from "../open/refusal.ts";
import type { ImportProblem } from "../sheet.ts";
import { Decoding, type DecoderOf } from "./decoding.ts";

/** Some of a file's text, and how many bytes of the file have been read with it. */
interface TextPiece {
  text: string;
  done: number;
}

/**
 * A file's text, piece by piece: in its encoding if it is named, else in the one that it shows. What is
 * no table ends at once; what is not in that encoding ends with the piece in which that shows. Both are
 * told before the piece is given.
 */
export async function* textPieces(
  pieces: AsyncIterable<Uint8Array>,
  encoding: NamedEncoding | undefined,
  decoderOf: DecoderOf,
  tell: (problem: ImportProblem) => void,
): AsyncGenerator<TextPiece> {
  let decoding: Decoding | undefined;
  let done = 0;
  for await (const bytes of pieces) {
    const isFirst = decoding === undefined;
    decoding ??= new Decoding(encoding ?? encodingOf(bytes), decoderOf);
    const { text, told, isBroken } = decoding.next(bytes);
    const refused = isFirst ? refusal(bytes, text, null) : null;
    if (refused) return tell(refused);
    told.forEach(tell);
    done += bytes.length;
    yield { text, done };
    if (isBroken) return;
  }
  if (!decoding) return;
  const { text, told } = decoding.end();
  told.forEach(tell);
  yield { text, done };
}
