import { parseEdtf, resolveEdtf } from "../../story/edtf.ts";

const isPlain = (edtf: string): boolean => /^[\dT:+Z-]+$/.test(edtf);

/** From one date to another, or `null` where the second ends before the first begins. */
export const endFrom = (from: string, to: string, tz: string): string | null => {
  const edtf = `${from}/${to}`;
  const date = isPlain(from) && isPlain(to) ? parseEdtf(edtf) : null;
  if (!date) return null;
  const { earliest, latest } = resolveEdtf(date, tz);
  return latest > earliest ? edtf : null;
};
