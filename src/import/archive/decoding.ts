import { invalidUtf8At, unfinishedUtf8 } from "../../story/parse/decode.ts";
import type { NamedEncoding } from "../encodings.ts";
import { asStandard, controlsIn } from "../open/code-page.ts";
import { badByte, UNREADABLE } from "../open/decoded.ts";
import type { ImportProblem } from "../sheet.ts";

/** The engine's own decoder, which takes bytes piece by piece. */
export interface StreamDecoder {
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
}

/** Makes one; U+FFFD stands for what cannot be read. */
export type DecoderOf = (encoding: NamedEncoding) => StreamDecoder;

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

/** Some of a text, what is told of it, and whether something in it is not in its encoding. */
interface Decoded {
  text: string;
  told: ImportProblem[];
  isBroken: boolean;
}

/** Decodes the bytes of a file piece by piece, up to the first that is not in its encoding. */
export class Decoding {
  readonly #encoding: NamedEncoding;
  readonly #decoderOf: DecoderOf;
  readonly #decoder: StreamDecoder;
  /** Bytes of a character that is not complete yet; only of UTF-8. */
  #held = new Uint8Array();
  #line = 1;
  /** UTF-16 code units of the line so far. */
  #inLine = 0;
  #hasControls = false;

  constructor(encoding: NamedEncoding, decoderOf: DecoderOf) {
    this.#encoding = encoding;
    this.#decoderOf = decoderOf;
    this.#decoder = decoderOf(encoding);
  }

  next(bytes: Uint8Array): Decoded {
    return this.#taken(this.#decoder.decode(bytes, { stream: true }), bytes, false);
  }

  /** What is left is half a character. */
  end(): Decoded {
    return this.#taken(this.#decoder.decode(), new Uint8Array(), true);
  }

  #taken(decoded: string, bytes: Uint8Array, isLast: boolean): Decoded {
    const text = asStandard(decoded, this.#encoding);
    const remark = this.#controls(text);
    const problem = this.#problem(text, bytes, isLast);
    this.#pass(text);
    const told = [remark, problem].filter((one) => one !== null);
    return { text, told, isBroken: problem !== null };
  }

  /** The first controls of the file. */
  #controls(text: string): ImportProblem | null {
    const found = this.#hasControls ? null : controlsIn(text);
    if (found === null) return null;
    this.#hasControls = true;
    const { line = 1, character = 1 } = found;
    const isBegun = line === 1;
    return {
      ...found,
      line: line + this.#line - 1,
      character: character + (isBegun ? this.#inLine : 0),
    };
  }

  #problem(text: string, bytes: Uint8Array, isLast: boolean): ImportProblem | null {
    const isUnreadable = text.includes(UNREADABLE);
    if (this.#encoding !== "utf-8")
      return isUnreadable ? this.#at(text.slice(0, text.indexOf(UNREADABLE)), text) : null;
    const all = joined(this.#held, bytes);
    const rest = isLast ? 0 : unfinishedUtf8(all);
    this.#held = all.slice(all.length - rest);
    // In UTF-8 the sign for what cannot be read may be there as itself.
    const broken = isUnreadable ? invalidUtf8At(all.subarray(0, all.length - rest)) : null;
    if (broken === null) return null;
    const before = this.#decoderOf("utf-8").decode(all.subarray(0, broken));
    return this.#at(before, text, all[broken]);
  }

  /** Where the part of the text that is `before` ends. */
  #at(before: string, text: string, byte?: number): ImportProblem {
    this.#pass(before);
    const detail = badByte(byte, before.slice(-100), text.slice(before.length).slice(0, 100));
    return { code: "encoding", detail, line: this.#line, character: this.#inLine + 1 };
  }

  #pass(text: string): void {
    let start = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", start)) {
      this.#line += 1;
      this.#inLine = 0;
      start = at + 1;
    }
    this.#inLine += text.length - start;
  }
}
