/** A clock time of a cell. */
export interface Clock {
  hour: number;
  minute: number;
  second: number;
  /** Offset from UTC as EDTF has it; `null` where the cell names none. */
  offset: string | null;
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

/** “08:00-10:00” is more likely a stretch of time than a clock time ten hours behind UTC. */
const isStretch = (text: string): boolean => {
  const [, from, to] = /^(\d{1,2}:\d{2}) ?-(\d{2}:\d{2})$/.exec(text) ?? [];
  return from !== undefined && to !== undefined && to > from.padStart(5, "0");
};

/** Reads a clock time; `null` where it is none. */
const readClock = (text: string): Clock | null => {
  const { h, m, s, half, zone } = FORM.exec(text)?.groups ?? {};
  if (h === undefined || m === undefined) return null;
  const [hour, minute, second] = [hourOf(Number(h), half), Number(m), Number(s ?? 0)];
  const isTime = hour <= 23 && minute <= 59 && second <= 59 && !isStretch(text);
  return isTime ? { hour, minute, second, offset: offsetOf(zone) } : null;
};

/** Midnight on the dot, without a zone, is how tables write that there is no clock time. */
export const isNoTime = ({ hour, minute, second, offset }: Clock): boolean =>
  hour + minute + second === 0 && offset === null;

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
  return readClock(form ? bare.replace(...form) : bare);
};
