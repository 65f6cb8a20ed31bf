/** A clock time of a cell. */
export interface Clock {
  /** From 0 to 23; 24 is the end of the day (ISO 8601). */
  hour: number;
  minute: number;
  second: number;
  /** Offset from UTC as EDTF has it; `null` where the cell names none. */
  offset: string | null;
  /** “12:00 AM”, as programs do not write midnight where there is no clock time: they write seconds. */
  isSpelt: boolean;
}

const FORM =
  /^(?<h>\d{1,2}):(?<m>\d{2})(?::(?<s>\d{2})(?:[.,]\d+)?)? ?(?<half>[ap]\.? ?m\.?)? ?(?<zone>z|utc|gmt|[+-]\d{2}:?\d{2}|(?<=:\d{2}:[\d.,]+ ?)[+-]\d{2})?$/i;

const hourOf = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % 12) + (/^p/i.test(half) ? 12 : 0);

const offsetOf = (zone: string | undefined): string | null => {
  if (zone === undefined) return null;
  // PostgreSQL writes whole hours without minutes.
  const full = /^[+-]\d\d$/.test(zone) ? `${zone}:00` : zone;
  return /^[+-]/.test(full) ? full.replace(/^(...)(\d)/, "$1:$2") : "Z";
};

/** “22:00-02:00” may be a stretch of time as well as two hours behind UTC; a blank before “-0200” alone tells (RFC 5322). */
const MAY_BE_STRETCH = /\d(?: ?[ap]\.? ?m\.?)?(?:-\d{2}:?| -\d{2}:)\d{2}$/i;

/** Offsets that clocks of some zone have, or had since there are zones. */
const OFFSET =
  /^(?:[+-](?:0\d|1[0-2]):?00|\+1[34]:?00|[+-](?:0[2349]|10):?30|\+(?:0[568]|11):?30|[+-]00:?30|\+(?:05|08|12|13):?45)$/;

/** Whether what stands behind hours and minutes can be an offset and nothing else. */
const isCertain = (text: string, zone: string): boolean =>
  !/^[+-]/.test(zone) || (OFFSET.test(zone) && !MAY_BE_STRETCH.test(text));

type Parts = Partial<Record<"h" | "m" | "s" | "half" | "zone", string>>;

/** The parts of a clock time; behind seconds, or a `T` (ISO 8601), an offset is one. */
const partsOf = (text: string, isIso: boolean): Parts | null => {
  const parts: Parts | undefined = FORM.exec(text)?.groups;
  if (!parts || isIso || parts.s !== undefined || parts.zone === undefined) return parts ?? null;
  return isCertain(text, parts.zone) ? parts : null;
};

/** Reads a clock time; `null` where it is none. */
const readClock = (text: string, isIso = false): Clock | null => {
  const parts = partsOf(text, isIso);
  if (!parts) return null;
  const { h, m, s, half, zone } = parts;
  const [hour, minute, second] = [hourOf(Number(h), half), Number(m), Number(s ?? 0)];
  const isEndOfDay = hour === 24 && minute + second === 0;
  const isTime = isEndOfDay || (hour <= 23 && minute <= 59 && second <= 59);
  const isSpelt = half !== undefined && s === undefined;
  return isTime ? { hour, minute, second, offset: offsetOf(zone), isSpelt } : null;
};

/**
 * Midnight on the dot, without a zone, is how tables write that there is no clock time; `midnight` says whether
 * it is a time here. Where nobody knows it is one that is written out.
 */
export const isNoTime = (
  { hour, minute, second, offset, isSpelt }: Clock,
  midnight: boolean | undefined,
): boolean => hour + minute + second === 0 && offset === null && !(midnight ?? isSpelt);

/** “2:30 م” with the halves of the day as they are read. */
const withHalves = (text: string): string =>
  text
    .replace(/(?<=\d) ?(?:ص|صباحًا|صباحا)$/, " am")
    .replace(/(?<=\d) ?(?:م|مساءً|مساء|ظهرًا|ظهرا)$/, " pm");

type Form = readonly [form: RegExp, clock: string];

/** Forms that only a column of clock times has: elsewhere “14.30” and “1430” would be other things. */
const COLUMN_FORMS: readonly Form[] = [
  [/^(\d{1,2})[.h](\d{2})(?: ?(?:uhr|h|hrs))?$/i, "$1:$2"],
  [/^(\d{2})(\d{2})(?: ?(?:uhr|h|hrs))?$/i, "$1:$2"],
  [/^(\d{1,2}):(\d{2}) ?(?:uhr|h|hrs)$/i, "$1:$2"],
  [/^(\d{1,2}) ?(?:uhr|h|hrs)$/i, "$1:00"],
  [/^(\d{1,2}) ?([ap])\.? ?m\.?$/i, "$1:00 $2m"],
];

/** A cell of a column of clock times as `readClock` reads it, “14:30”; `null` where it is none. */
export const columnClock = (cell: string): string | null => {
  const text = withHalves(cell);
  if (readClock(text)) return text;
  // Before a clock time spreadsheets write the day with which their count begins.
  const bare = text.replace(/^(?:1899-12-30|1900-01-0[01])[T ]/, "");
  if (bare !== text) return columnClock(bare);
  for (const [form, as] of COLUMN_FORMS) {
    const clock = form.test(text) ? text.replace(form, as) : "";
    if (readClock(clock)) return clock;
  }
  return null;
};

/** Spreadsheets keep a clock time as a part of the day. */
const FRACTION = /^0?[.,]\d+$/;

export const isFraction = (cell: string): boolean => FRACTION.test(cell);

const two = (n: number): string => String(n).padStart(2, "0");

/**
 * The clock time of a part of the day, `0.5` at noon; `null` where it has too few digits to say the
 * second, or two: “0.25” may be a quarter past midnight as well.
 */
export const dayFraction = (cell: string): string | null => {
  const digits = cell.replace(/^0?[.,]/, "");
  const seconds = Number(`0.${digits}`) * 86_400;
  const whole = Math.round(seconds);
  const isExact = Math.abs(seconds - whole) < 0.01 && whole % 60 === 0;
  if (digits.length === 2 || whole === 86_400 || !(isExact || digits.length > 5)) return null;
  const clock = `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}`;
  return whole % 60 === 0 ? clock : `${clock}:${two(whole % 60)}`;
};

const WITHIN = /(?<![\d:])(\d{1,2})[:h](\d{2})(?::(\d{2}))?(?: ?([ap])\.? ?m)?/i;

/** Whether a cell says a time of day other than midnight; `isClock` where its column is one of clock times. */
export const isTimeOfDay = (text: string, isClock: boolean): boolean => {
  const clock = isClock ? (columnClock(text) ?? "") : text;
  const [, hour, minute, second = "0", half] = WITHIN.exec(clock) ?? [];
  return hour !== undefined && hourOf(Number(hour), half) + Number(minute) + Number(second) > 0;
};

/** Whether a cell of any column is a clock time: a number alone, such as “14.30” or “1430”, may be anything. */
export const isClockTime = (text: string): boolean =>
  /\d\D*[^\d.\s]/.test(text) && columnClock(text) !== null;

/** What may stand beside a day as its clock time, readable or not. */
export const CLOCK_BESIDE = String.raw`(?:(?:at|um|à|a las|в|gegen|about|around|ca\.?|circa|vers|hacia) )*\d.*|(?:at )?(?:noon|midnight|dawn|dusk|night)|morning|afternoon|evening|mittags|morgens|abends|nachts|matin|midi|soir`;

/** “14:30 Uhr”, “14h30”, “14.30 Uhr”, “2 p.m.”: forms that are one only beside a day. */
const BESIDE_FORMS: readonly Form[] = [
  [/^(\d{1,2})[.:h](\d{2})(?: ?(?:uhr|h|hrs?))?$/i, "$1:$2"],
  [/^(\d{1,2}) ?(?:uhr|h)$/i, "$1:00"],
  [/^(\d{1,2}) ?([ap])\.? ?m\.?$/i, "$1:00 $2m"],
];

const ABOUT = /\b(?:gegen|about|around|ca|circa|vers|hacia)\b/i;

/** The clock time that stands beside a day in one cell; `null` where it is none. */
export const clockBeside = (text: string): Clock | null => {
  // A time that is only about so would be shown as if it were exact.
  if (ABOUT.test(text)) return null;
  const bare = withHalves(text.replace(/^\D+(?=\d)/, ""));
  const form = BESIDE_FORMS.find(([one]) => one.test(bare));
  return readClock(form ? bare.replace(...form) : bare, /^T\d/i.test(text));
};
