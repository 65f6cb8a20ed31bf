/** What one pass over a JSON text finds, before anything is parsed. */
export interface Scanned {
  /** Where brackets first nest more deeply than the limit (offset), or `null`. */
  tooDeepAt: number | null;
  /** Colons outside of texts: as many as the file has fields, also those that stand twice. */
  fields: number;
  /** Lists and objects that are opened. */
  brackets: number;
  /** Most fields of any one object. */
  widest: number;
}

const QUOTE = 0x22;
const SLASH = 0x2f;
const STAR = 0x2a;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d;

/** After the text that begins at `at`; one that is not closed ends with its line. */
const afterText = (text: string, at: number): number => {
  for (let i = at + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i + 1;
    if (isLineEnd(code)) return i;
    if (code === BACKSLASH) i += 1;
  }
  return text.length;
};

/** After the comment that begins at `at`, which JSON has none of but the parser passes over. */
const afterSlash = (text: string, at: number): number => {
  const next = text.charCodeAt(at + 1);
  if (next === STAR) {
    const end = text.indexOf("*/", at + 2);
    return end < 0 ? text.length : end + 2;
  }
  if (next !== SLASH) return at + 1;
  let end = at + 2;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
  return end;
};

/** What each bracket that closes closes. */
const OPENER: Readonly<Record<number, number>> = {
  [CLOSE_LIST]: OPEN_LIST,
  [CLOSE_OBJECT]: OPEN_OBJECT,
};

class Brackets {
  private readonly open: number[] = [];
  /** Fields of each that is open. */
  private readonly fields: number[] = [0];
  private opened = 0;
  private all = 0;
  private widest = 0;

  /** Takes account of a character; tells how deep it stands. */
  see(code: number): number {
    if (code === OPEN_LIST || code === OPEN_OBJECT) {
      this.opened += 1;
      this.fields[this.open.push(code)] = 0;
    } else if (OPENER[code] !== undefined && OPENER[code] === this.open.at(-1)) this.open.pop();
    return this.open.length;
  }

  /** Takes account of a colon. */
  seeField(): void {
    this.all += 1;
    const fields = (this.fields[this.open.length] ?? 0) + 1;
    this.fields[this.open.length] = fields;
    if (fields > this.widest) this.widest = fields;
  }

  scanned(tooDeepAt: number | null): Scanned {
    return { tooDeepAt, fields: this.all, brackets: this.opened, widest: this.widest };
  }
}

/**
 * Looks through a text for brackets and fields, without making anything of it. Unmatched brackets
 * count as the parser counts them: a broken file must not exhaust its recursion.
 */
export const scanJson = (text: string, limit: number): Scanned => {
  const brackets = new Brackets();
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = afterText(text, at);
    else if (code === SLASH) at = afterSlash(text, at);
    else {
      if (code === COLON) brackets.seeField();
      else if (code >= OPEN_LIST && brackets.see(code) > limit) return brackets.scanned(at);
      at += 1;
    }
  }
  return brackets.scanned(null);
};
