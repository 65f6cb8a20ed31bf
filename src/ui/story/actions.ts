import { createContext } from "react";
import type { RecordSelection } from "../../explore/view.ts";

/** What the parts of a story can ask of the page around them, wherever they stand in it. */
export interface StoryActions {
  /** Address of the view with one record open; `null` where nobody else could open it. */
  linkTo: (selection: RecordSelection) => string | null;
  /** Opens the statements on one event, or on all, side by side. */
  compare: (eventId?: string) => void;
  /** A page that runs no scripts has links only: nothing on it answers a press. */
  linksOnly?: boolean;
}

export const StoryActionsContext = createContext<StoryActions>({
  linkTo: () => null,
  compare: () => undefined,
});
