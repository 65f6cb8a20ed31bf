import { parseEdtf, resolveEdtf } from "../../story/edtf.ts";
import { OPEN_END } from "./open-end.ts";

/** One date, also about or possibly one; no range of its own. */
const isPlain = (edtf: string): boolean => /^[^/[\]]+$/.test(edtf);

/** From one date to another, either of which may be open, or `null` where the second ends before the first begins. */
export const endFrom = (from: string, to: string, tz: string): string | null => {
  const edtf = `${from}/${to}`;
  if (from === OPEN_END || to === OPEN_END) return parseEdtf(edtf) && edtf;
  const date = isPlain(from) && isPlain(to) ? parseEdtf(edtf) : null;
  if (!date) return null;
  const { earliest, latest } = resolveEdtf(date, tz);
  return latest > earliest ? edtf : null;
};
