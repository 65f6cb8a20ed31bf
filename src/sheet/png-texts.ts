import { crc32 } from "../formats/crc32.ts";
import { joinBytes } from "../formats/join-bytes.ts";

/** A text that a PNG carries beside its pixels. */
export interface PngText {
  /** 1 to 79 Latin letters; “Title”, “Description” and “Copyright” are registered. */
  keyword: string;
  text: string;
}

interface Chunk {
  type: string;
  data: Uint8Array;
  /** Where the chunk after it begins. */
  end: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bytes of a chunk beside its data: length, type and check. */
const FRAME = 12;
const TYPE = "iTXt";

const latin = new TextDecoder("latin1");
const utf8 = new TextDecoder();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const big32 = (n: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, n);
  return bytes;
};

/** An iTXt chunk: uncompressed, without a language and a translated keyword (PNG, 11.3.3.4). */
const chunkOf = ({ keyword, text }: PngText): Uint8Array => {
  const clean = text.toWellFormed().replaceAll("\0", "");
  const body = joinBytes([encode(TYPE), encode(keyword), new Uint8Array(5), encode(clean)]);
  return joinBytes([big32(body.length - TYPE.length), body, big32(crc32(body))]);
};

const isPng = (png: Uint8Array): boolean => SIGNATURE.every((byte, i) => png[i] === byte);

/** The chunks of a PNG, as far as they are whole. */
function* chunks(png: Uint8Array): Generator<Chunk> {
  if (!isPng(png)) return;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = SIGNATURE.length; at + FRAME <= png.length;) {
    const length = view.getUint32(at);
    const end = at + FRAME + length;
    if (end > png.length) return;
    const type = latin.decode(png.subarray(at + 4, at + 8));
    yield { type, data: png.subarray(at + 8, at + 8 + length), end };
    at = end;
  }
}

/** A PNG with texts after its header; what is no PNG comes back as it is. */
export const withTexts = (png: Uint8Array, texts: readonly PngText[]): Uint8Array => {
  const [header] = chunks(png);
  if (header?.type !== "IHDR") return png;
  const { end } = header;
  return joinBytes([png.subarray(0, end), ...texts.map(chunkOf), png.subarray(end)]);
};

/** The uncompressed international texts of a PNG; none where it is no PNG. */
export const readTexts = (png: Uint8Array): PngText[] =>
  [...chunks(png)].flatMap(({ type, data }) => {
    if (type !== TYPE) return [];
    const afterKeyword = data.indexOf(0);
    const isCompressed = data[afterKeyword + 1] !== 0;
    const afterLanguage = data.indexOf(0, afterKeyword + 3);
    const afterTranslated = data.indexOf(0, afterLanguage + 1);
    if (afterKeyword < 1 || isCompressed || afterLanguage < 0 || afterTranslated < 0) return [];
    return [
      {
        keyword: latin.decode(data.subarray(0, afterKeyword)),
        text: utf8.decode(data.subarray(afterTranslated + 1)),
      },
    ];
  });
