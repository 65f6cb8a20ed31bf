import type { LinkProblem } from "../../../explore/view.ts";

/** About the parts of a link. */
export interface LinkMessages {
  /** Stands over what could not be applied. */
  notice: string;
  problem: (problem: LinkProblem, label: string) => string;
  /** Names of its keys. */
  keys: Record<string, string>;
}
