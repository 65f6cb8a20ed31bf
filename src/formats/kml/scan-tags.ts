import { OPAQUE } from "./scan-xml.ts";

/** How far an XML text is well formed by its tags, and what of it is whole. */
export interface TagScan {
  /** Where it stops being so: in UTF-16 code units; the text's end where it breaks off. */
  at: number;
  /** What stands there, and what should; both empty where the text breaks off or nothing was found. */
  found: string;
  expected: string;
  /** It ends before its last element does. */
  isCut: boolean;
  /** Nothing was found as far as was looked. */
  fits: boolean;
  /** The end of the last record that is whole, and the elements that are open after it. */
  whole: { end: number; open: readonly string[] } | null;
}

/** A tag up to its end; quotation marks may hold the sign that ends it. */
const TAG = /<(\/?)([^\s/>"'<=]+)((?:[^>"'<]|"[^"]*"|'[^']*')*)>/y;

const LONGEST = 40;

const excerpt = (text: string, at: number): string =>
  (text.slice(at, at + LONGEST).split(/[\r\n]/)[0] ?? "").toWellFormed();

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

interface Tag {
  at: number;
  end: number;
  /** As it is written; `null` where nothing that can be a tag follows. */
  text: string | null;
  name: string;
  opens: boolean;
  closes: boolean;
}

const tagAt = (text: string, at: number): Tag => {
  TAG.lastIndex = at;
  const [tag = null, slash = "", name = "", rest = ""] = TAG.exec(text) ?? [];
  const end = at + (tag?.length ?? 0);
  const isClosing = slash === "/";
  return { at, end, text: tag, name, opens: !isClosing, closes: isClosing || rest.endsWith("/") };
};

/** The end of a part in which tags are only text, as of a comment; `null` where none begins. */
const opaqueEnd = (text: string, at: number): number | null => {
  const [open, close] = OPAQUE.find(([begin]) => text.startsWith(begin, at)) ?? [];
  if (open === undefined || close === undefined) return null;
  const end = text.indexOf(close, at + open.length);
  return end < 0 ? text.length : end + close.length;
};

/** The tags of a text, up to the first that is none. */
function* tagsIn(text: string, limit: number): Generator<Tag> {
  for (let at = text.indexOf("<"); at >= 0 && at < limit; at = text.indexOf("<", at)) {
    const end = opaqueEnd(text, at);
    const tag = tagAt(text, at);
    if (end === null) yield tag;
    if (end === null && tag.text === null) return;
    at = end ?? tag.end;
  }
}

/** Elements that are open, and what of the text is whole. */
class Elements {
  readonly open: string[] = [];
  whole: TagScan["whole"] = null;
  private readonly records: ReadonlySet<string>;

  constructor(records: ReadonlySet<string>) {
    this.records = records;
  }

  /** What tag should stand instead of this one, empty where none can; `null` where it fits. */
  take({ name, end, opens, closes }: Tag): string | null {
    const last = this.open.at(-1);
    if (!opens && last !== name) return last === undefined ? "" : `</${last}>`;
    if (opens) this.open.push(name);
    if (closes) this.open.pop();
    if (closes && this.records.has(localName(name))) this.whole = { end, open: [...this.open] };
    return null;
  }
}

/**
 * Goes through the tags of a text that a parser has refused. `records` are local names of elements of
 * which each is of use by itself; nothing beyond `limit` is looked at.
 */
export const scanTags = (text: string, records: ReadonlySet<string>, limit: number): TagScan => {
  const elements = new Elements(records);
  const stop = (at: number, found = "", expected = ""): TagScan => ({
    ...{ at, found, expected, whole: elements.whole, fits: false },
    isCut: at >= text.length,
  });
  for (const tag of tagsIn(text, limit)) {
    const { at } = tag;
    // Nothing ends any more what begins here.
    if (tag.text === null)
      return text.includes(">", at) ? stop(at, excerpt(text, at)) : stop(text.length);
    const expected = elements.take(tag);
    if (expected !== null) return stop(at, tag.text, expected);
  }
  return elements.open.length > 0 && limit >= text.length
    ? stop(text.length)
    : { ...stop(limit), isCut: false, fits: true };
};

/** The text up to its last whole record, with what is open closed; `null` where there is none. */
export const wholePart = (text: string, { whole }: TagScan): string | null =>
  whole &&
  `${text.slice(0, whole.end)}${whole.open
    .toReversed()
    .map((name) => `</${name}>`)
    .join("")}`;
