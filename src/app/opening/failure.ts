import type { ArchiveFault } from "../../archive/faults.ts";
import { ARCHIVE_FILES } from "../../archive/head.ts";
import type { SaidProblem } from "../../import/opening/said.ts";
import type { Issue } from "../../story/issue.ts";
import type { ArchiveRefusal } from "./given-archive.ts";
import type { OpenerLimits } from "./opener-limits.ts";
import type { FromOpener, OpenFailure } from "./opener-messages.ts";

export type Tell = (message: FromOpener) => void;

/** What is known of a failure beside its kind. */
export interface WhyNot {
  problems?: SaidProblem[];
  faults?: ArchiveFault[];
  issues?: readonly Issue[];
}

/** Why nothing was opened, as it is told. */
export const failure = (
  why: OpenFailure,
  detail: string,
  { problems = [], faults = [], issues = [] }: WhyNot = {},
): FromOpener => ({ is: "failed", why, detail, problems, faults, issues });

/** The same of an archive of that name. */
export const refusal = (
  why: ArchiveRefusal,
  name: string,
  { limits }: { limits: OpenerLimits },
): FromOpener => {
  if (why.refused === "not-readable") {
    // Files that were given one by one go by their own names.
    const file = name === ARCHIVE_FILES.head ? why.faults[0]?.file : undefined;
    return failure(why.refused, file ?? name, why);
  }
  return failure(why.refused, why.refused === "too-large" ? name : `${limits.rows}`);
};
