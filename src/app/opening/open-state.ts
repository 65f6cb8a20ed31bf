import type { ArchiveFault } from "../../archive/faults.ts";
import type { Choice } from "../../import/opening/choices.ts";
import type { SaidProblem } from "../../import/opening/said.ts";
import type { Issue } from "../../story/issue.ts";
import type { FetchProblem } from "./fetch-problem.ts";
import type { FromOpener, ShownTable, OpenFailure, Stage } from "./opener-messages.ts";
import type { AddressRefusal } from "./story-address.ts";

/** Why nothing was opened, with what it was about. */
export interface Failed {
  why: OpenFailure | AddressRefusal | "not-fetched";
  detail: string;
  problems: readonly SaidProblem[];
  /** What is wrong with the files of an archive. */
  faults?: readonly ArchiveFault[] | undefined;
  /** What is wrong with the files of a story. */
  issues?: readonly Issue[] | undefined;
  /** The file that could not be fetched. */
  fetching?: FetchProblem | undefined;
}

/** How far opening is. */
export interface Working {
  stage: Stage | "fetching";
  done: number;
  total: number;
}

/** Where the reader is on the way to an opened story. */
export type OpenState =
  | { is: "idle"; failed: Failed | null }
  | { is: "working"; at: Working }
  | { is: "several"; choices: readonly Choice[] }
  /** `at` while the table is read anew, or made into a story. */
  | { is: "table"; table: ShownTable; reading: boolean; making: Working | null };

export const IDLE: OpenState = { is: "idle", failed: null };

/** Stages of making what the table becomes. */
const MAKING: ReadonlySet<Stage> = new Set(["checking", "packing"]);

/** What follows from a message of the worker; a story that is there ends the way. */
export const next = (state: OpenState, message: FromOpener): OpenState => {
  switch (message.is) {
    case "at": {
      const { stage, done, total } = message;
      if (state.is !== "table") return { is: "working", at: { stage, done, total } };
      // The table stays to be seen while a changed column is read.
      return MAKING.has(stage) ? { ...state, making: { stage, done, total } } : state;
    }
    case "several":
      return { is: "several", choices: message.choices };
    case "table":
      return { is: "table", table: message.table, reading: false, making: null };
    case "failed":
      return {
        is: "idle",
        failed: {
          why: message.why,
          detail: message.detail,
          problems: message.problems,
          faults: message.faults,
          issues: message.issues,
        },
      };
    case "archive":
      // Until the page has made it ready.
      return state;
    case "story":
      return IDLE;
  }
};
