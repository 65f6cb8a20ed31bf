import { isUnproved, unprovedFinding } from "../quote-proof/unproved.ts";
import type { Wrong } from "./read-record.ts";

/** What is wrong with a record of a list; what of a quote is filled in all at once is told at once. */
export const inOne = (list: string, record: unknown, invalid: Wrong): Wrong => {
  const finding =
    list === "quotes" && isUnproved(record)
      ? unprovedFinding(record, invalid.tell(invalid.count))
      : null;
  return finding ? { count: 1, tell: () => [{ path: ["selector"], finding }] } : invalid;
};
