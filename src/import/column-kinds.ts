import { isHexShape } from "./cell-shapes.ts";
import { isOnEarth, readAngle, readPosition } from "./coordinates.ts";
import { isNoCount, readCount } from "./counts.ts";
import { isClockTime } from "./dates/clock.ts";
import { readDate } from "./dates/read.ts";
import { plain } from "./western-digits.ts";

const LONGEST_EXAMPLE = 24;

const isNumeric = (text: string): boolean => /^[\d.,]+$/.test(text) && !/\..+\./.test(text);

/** Whether a cell can be a date, also one that is ambiguous. A number can be one, but most are none. */
export const isDate = (cell: string): boolean => {
  const text = plain(cell);
  if (isNumeric(text)) return /^(?:1[5-9]|20)\d{2}$/.test(text);
  const read = readDate(text, { order: null, tz: undefined });
  return "edtf" in read || read.problem !== "row-date-unreadable";
};

const numberIn = (text: string): number | null => {
  const number = /\d/.test(text) ? Number(text.replace(",", ".")) : NaN;
  return Number.isNaN(number) ? null : number;
};

/** What is likely meant as degrees, though it cannot be read as such. */
const ANGLE = /\d ?[°º˚]|^[NSEWO] ?\d|\d ?[NSEWO]$/i;

/** “130 morts”: a number that is no year, alone among words, is none of a date. */
const COUNTED = /^\D*\d{1,3}\D*$/;

/** A number as exact as positions are written. */
const degreesIn = (text: string): number | null => {
  const angle = /\d/.test(text) ? (readAngle(text, "lat") ?? readAngle(text, "lon")) : null;
  return angle && angle.within < 0.5 ? angle.degrees : null;
};

type Kind = "date" | "clock" | "degrees" | "angle" | "position" | "number" | "other" | "words";

/** What a cell can be that is neither a date nor a number. */
const otherKind = (text: string): Kind => {
  if (!/\d/.test(text)) return "words";
  if (isClockTime(text)) return "clock";
  const position = readPosition(text);
  if (position && isOnEarth(position)) return "position";
  if (ANGLE.test(text)) return "angle";
  return COUNTED.test(text) ? "words" : "other";
};

/** What a cell can be, and how large it is as a number, without its sign. */
const kindOf = (cell: string): { kind: Kind; size: number } => {
  const text = plain(cell);
  // Its digits may pass for a number: “…e61…”.
  if (isHexShape(text)) return { kind: "position", size: 0 };
  const [degrees, number] = [degreesIn(text), numberIn(text)];
  const size = Math.abs(degrees ?? number ?? 0);
  if (isDate(text)) return { kind: "date", size };
  if (degrees !== null) return { kind: "degrees", size };
  return { kind: number === null ? otherKind(text) : "number", size };
};

/** Words, and no address of a page. */
const isText = (cell: string, kind: Kind): boolean =>
  (kind === "words" || kind === "angle" || kind === "other") &&
  /\p{L}{2}/u.test(cell) &&
  !/^\w+:\/\//.test(cell);

/** More than a word: two of them, or as long as two where none stands between spaces. */
const PHRASE =
  /\p{L}{2}\S*\s+\S*\p{L}{2}|(?:\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Thai}|\p{sc=Lao}|\p{sc=Khmer}|\p{sc=Myanmar}){5}/u;

/** A word that is no code: “Unfall”, “حريق”. */
const WORD = /^(?=\p{L}*(?:\p{Ll}{3}|\p{Lo}{3}))(?:\p{L}{4,}|\p{Lo}{3})$/u;

/** What cells of one column can be, from those that were seen. */
export class ColumnKinds {
  readonly #kinds = new Set<Kind>();
  #cells = 0;
  readonly #counts = {
    dates: 0,
    marked: 0,
    texts: 0,
    phrases: 0,
    words: 0,
    positions: 0,
    people: 0,
    none: 0,
  };
  readonly #unlike = new Set<string>();
  /** The largest number, without its sign. */
  largest = 0;
  /** The first cell; empty where there was none. */
  example = "";

  see(cell: string): void {
    if (this.example === "") this.example = plain(cell).slice(0, LONGEST_EXAMPLE);
    const { kind, size } = kindOf(cell);
    this.#kinds.add(kind);
    this.#cells += 1;
    if (kind === "date") this.#counts.dates += 1;
    if (kind === "date" && !isNumeric(plain(cell))) this.#counts.marked += 1;
    if (kind === "position") this.#counts.positions += 1;
    if (isText(plain(cell), kind)) this.#seeText(plain(cell));
    if (readCount(cell) !== null) this.#counts.people += 1;
    else if (isNoCount(cell)) this.#counts.none += 1;
    this.largest = Math.max(this.largest, size);
  }

  #seeText(text: string): void {
    this.#counts.texts += 1;
    if (PHRASE.test(text)) this.#counts.phrases += 1;
    else if (WORD.test(text)) this.#counts.words += 1;
    this.#unlike.add(text);
  }

  /** Whether most texts are unlike each other, as what happened is and a kind of it is not. */
  get areVaried(): boolean {
    return this.#unlike.size * 2 > this.#cells;
  }

  /** Whether most cells are words or phrases, and no codes. */
  get areWords(): boolean {
    const { phrases, words } = this.#counts;
    return (phrases + words) * 2 > this.#cells;
  }

  /** Whether all cells are of this kind. */
  isOf(kind: Kind): boolean {
    return this.#kinds.size === 1 && this.#kinds.has(kind);
  }

  /** Whether any cell is of one of these kinds. */
  has(...kinds: readonly Kind[]): boolean {
    return kinds.some((kind) => this.#kinds.has(kind));
  }

  /** Whether most cells are dates; dates that are more than a number; texts; those of more than a word; or positions. */
  isMostly(of: "dates" | "marked" | "texts" | "phrases" | "positions"): boolean {
    return this.#counts[of] * 2 > this.#cells;
  }

  /** Whether at least half of the cells can be numbers of people, or say that there is none; years are whole numbers, too. */
  get areCounts(): boolean {
    const { people, none, dates } = this.#counts;
    const areYears = dates > 0 && dates + none === this.#cells;
    return people > 0 && (people + none) * 2 >= this.#cells && !areYears;
  }

  get isOfDegrees(): boolean {
    const isOfNumbers = [...this.#kinds].every((kind) => kind === "degrees" || kind === "number");
    return isOfNumbers && this.#kinds.has("degrees") && this.largest <= 180;
  }
}
