import { isUnproved, unprovedFinding, wordlessFinding } from "../quote-proof/unproved.ts";
import type { Wrong } from "./read-record.ts";

/** What is wrong with a record of a list; what of a quote is filled in all at once is told at once. */
export const inOne = (list: string, record: unknown, invalid: Wrong): Wrong => {
  const wordless = list === "quotes" ? wordlessFinding(record) : null;
  if (wordless) {
    const others = invalid
      .tell(invalid.count)
      .filter(({ path }) => !["selector", "sha256"].includes(String(path[0])));
    const all = [{ path: ["selector", 0, "exact"], finding: wordless }, ...others];
    return { count: all.length, tell: (most) => all.slice(0, most) };
  }
  const finding =
    list === "quotes" && isUnproved(record)
      ? unprovedFinding(record, invalid.tell(invalid.count))
      : null;
  return finding ? { count: 1, tell: () => [{ path: ["selector"], finding }] } : invalid;
};
