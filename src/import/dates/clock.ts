/** A clock time of a cell. */
export interface Clock {
  hour: number;
  minute: number;
  second: number;
  /** Offset from UTC as EDTF has it; `null` where the cell names none. */
  offset: string | null;
}

const FORM =
  /^(?<h>\d{1,2}):(?<m>\d{2})(?::(?<s>\d{2})(?:[.,]\d+)?)? ?(?<half>am|pm)? ?(?<zone>z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;

const hourOf = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);

const offsetOf = (zone: string | undefined): string | null => {
  if (zone === undefined) return null;
  return /^[+-]/.test(zone) ? zone.replace(/^(...)(\d)/, "$1:$2") : "Z";
};

/** Reads a clock time; `null` where it is none. */
export const readClock = (text: string): Clock | null => {
  const { h, m, s, half, zone } = FORM.exec(text)?.groups ?? {};
  if (h === undefined || m === undefined) return null;
  const [hour, minute, second] = [hourOf(Number(h), half), Number(m), Number(s ?? 0)];
  const isTime = hour <= 23 && minute <= 59 && second <= 59;
  return isTime ? { hour, minute, second, offset: offsetOf(zone) } : null;
};

/** Midnight on the dot, without a zone, is how tables write that there is no clock time. */
export const isNoTime = ({ hour, minute, second, offset }: Clock): boolean =>
  hour + minute + second === 0 && offset === null;
