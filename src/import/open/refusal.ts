import type { ImportProblem } from "../sheet.ts";
import { toldOf } from "../texts.ts";
import { notText } from "./not-text.ts";

/** What a text can be by how it begins; a table can begin with anything else. */
export type TextKind = "HTML" | "XML" | "JSON";

/** The surest first: a page may be written as XML. */
const BEGINNINGS: readonly (readonly [kind: TextKind, form: RegExp])[] = [
  ["HTML", /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|table)\b/i],
  ["XML", /^<(?:\?xml|!--|kml|gpx)\b/i],
  ["JSON", /^[{[]\s*["{[\]}]/],
];

/** What no JSON begins with: cells and their separator, on a first line of several. */
const TABLE = /^[\p{L}\p{N}"'_][^\n]*[,;\t][^\n]*\n/u;

/** That a text under the name of JSON is a table. */
const tableIn = (beginning: string): ImportProblem | null =>
  TABLE.test(beginning)
    ? { code: "content-table", detail: toldOf(beginning.split(/\r?\n/)[0] ?? "") }
    : null;

const LOOKED_AT = 4096;

/** That a text begins as another kind than its name says. */
const otherKind = (beginning: string, kind: TextKind | null): ImportProblem | null => {
  const found = BEGINNINGS.find(([, form]) => form.test(beginning))?.[0];
  if (found === undefined) return kind === "JSON" ? tableIn(beginning) : null;
  return found === kind ? null : { code: "content-other", detail: found };
};

/** Why nothing is read of a file whose text is not of the kind that its name says; `null` is a table. */
export const refusal = (
  bytes: Uint8Array,
  text: string,
  kind: TextKind | null,
): ImportProblem | null => {
  const other = notText(bytes, text);
  if (other !== null) return { code: "not-text", ...other };
  const beginning = text
    .slice(0, LOOKED_AT)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (kind !== null && beginning === "" && text.trim() === "")
    return { code: "file-empty", detail: "" };
  return otherKind(beginning, kind);
};
