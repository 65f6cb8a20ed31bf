import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Quote } from "../records/quote.ts";

/** How many code points a text has; of a long one no list of them is made. */
export const countCodePoints = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
};

/** A string as its Unicode code points: the unit in which quotes are located. */
export const codePoints = (text: string): string[] => Array.from(text);

/** Text in the form that is hashed and counted: Unicode NFC, line ends LF, no byte order mark. */
export const normalizeText = (text: string): string =>
  text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");

/** SHA-256 of the UTF-8 form, in hexadecimal. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Digest and length of a text that comes in pieces, each but the last one ending a line. */
export class TextDigest {
  private readonly hash = sha256.create();
  private length = 0;
  private isFirst = true;

  add(piece: string): void {
    // A mark that is no mark of byte order, being within the text, is part of it.
    const text = normalizeText(this.isFirst ? piece : `\uFEFF${piece}`);
    this.isFirst = false;
    this.hash.update(utf8ToBytes(text));
    this.length += countCodePoints(text);
  }

  end(): { textSha256: string; length: number } {
    return { textSha256: bytesToHex(this.hash.digest()), length: this.length };
  }
}

/** The digest a quote carries: over prefix, exact and suffix, joined by line feeds. */
export const quoteDigest = ({ selector: [{ prefix, exact, suffix }] }: Quote): string =>
  digest([prefix, exact, suffix].join("\n"));
