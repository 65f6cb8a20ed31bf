import type { Dispute } from "../../story/claims.ts";
import type { Messages } from "../messages/shape/page.ts";

/** Whether the statements on a question differ, as a sentence. */
export const stateInWords = (
  { state, differed }: Pick<Dispute, "state" | "differed">,
  say: Messages,
): string => (differed && state === "agreed" ? say.differedEarlier : say.claimState[state]);
