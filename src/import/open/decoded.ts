import { decodeText, invalidUtf8At } from "../../story/parse/decode.ts";
import { spotFinder } from "../../story/parse/line-finder.ts";
import type { NamedEncoding } from "../encodings.ts";
import type { ImportProblem } from "../sheet.ts";
import { asStandard, controlsIn } from "./code-page.ts";

/** What an engine's decoder puts where it cannot read something. */
export const UNREADABLE = "\uFFFD";

const AROUND = 12;

/** A text as bytes. */
export interface Encoded {
  bytes: Uint8Array;
  /** The engine's own decoder: without a byte order mark, U+FFFD for what cannot be read. */
  decode: (bytes: Uint8Array, encoding: NamedEncoding) => string;
}

/** What was found: the byte where it is known, and what stands around it, read as well as can be. */
export const badByte = (byte: number | undefined, before: string, after: string): string => {
  const start = before.split(/[\r\n]/).at(-1) ?? "";
  const [end = ""] = after.split(/[\r\n]/);
  const around = `${start.slice(-AROUND)}${end.slice(0, AROUND)}`.toWellFormed();
  const hex = byte?.toString(16).toUpperCase().padStart(2, "0");
  return hex === undefined ? around : `0x${hex} (${around})`;
};

/** Where a text is not in its encoding: in UTF-16 code units, and the byte where it is known. */
interface Broken {
  at: number;
  byte?: number | undefined;
}

/** In UTF-8 the sign for what cannot be read may be there as itself. */
const inUnicode = ({ bytes, decode }: Encoded): { text: string; broken: Broken } => {
  const { text, fault } = decodeText(bytes, decode);
  if (fault?.code === "not-utf-8") return { text, broken: { at: text.indexOf(UNREADABLE) } };
  const broken = fault && { at: fault.at, byte: bytes[invalidUtf8At(bytes) ?? 0] };
  return { text, broken: broken ?? { at: -1 } };
};

const inNamed = ({ bytes, decode }: Encoded, encoding: NamedEncoding) => {
  const text = asStandard(decode(bytes, encoding), encoding);
  return { text, broken: { at: text.indexOf(UNREADABLE) } satisfies Broken };
};

/** A file's text, and where it is not in its encoding. None is guessed. */
export const decoded = (
  file: Encoded,
  encoding: NamedEncoding = "utf-8",
): { text: string; problem?: ImportProblem; remark?: ImportProblem } => {
  const { text, broken } = encoding === "utf-8" ? inUnicode(file) : inNamed(file, encoding);
  const { at, byte }: Broken = broken;
  if (at < 0) {
    const remark = controlsIn(text);
    return { text, ...(remark && { remark }) };
  }
  const { line, column } = spotFinder("", text)(at);
  const detail = badByte(
    byte,
    text.slice(Math.max(0, at - 2 * AROUND), at),
    text.slice(at, at + 2 * AROUND),
  );
  return { text, problem: { code: "encoding", detail, line, character: column } };
};
