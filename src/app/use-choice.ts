import { useCallback, useState } from "react";
import { writeHash } from "../explore/link/hash.ts";
import { sameSelection } from "../explore/settle.ts";
import type { Selection } from "../explore/view.ts";
import type { DialogFocus } from "./use-dialog-focus.ts";
import type { ViewControl } from "./use-view.ts";

interface Choice {
  /** The selection the reader made on this page: for it the map may move away from its link. */
  chosen: string | undefined;
  choose: (selection: Selection) => void;
  /** To the next in the chain; the focus stays where it is. */
  goTo: (selection: Selection) => void;
  openPlace: (id: string) => void;
  close: () => void;
}

/** How the reader selects and lets go, with the focus going along. */
export const useChoice = (
  selected: Selection | undefined,
  { headingRef, opening, closing }: DialogFocus,
  change: ViewControl["change"],
): Choice => {
  const [chosen, setChosen] = useState<string>();
  const choose = useCallback(
    (selection: Selection) => {
      if (sameSelection(selection, selected)) {
        // Chosen again: its details have the focus, or, where there are none, it is let go.
        change({ list: undefined }, "choice");
        if (headingRef.current) headingRef.current.focus();
        else change({ selection: undefined }, "choice");
        return;
      }
      opening();
      change({ selection }, "choice");
      setChosen(writeHash({ selection }));
    },
    [opening, change, selected, headingRef],
  );
  const goTo = useCallback(
    (selection: Selection) => {
      change({ selection }, "choice");
      setChosen(writeHash({ selection }));
    },
    [change],
  );
  const openPlace = useCallback((id: string) => choose({ kind: "place", id }), [choose]);
  const close = useCallback(() => {
    closing();
    change({ selection: undefined }, "choice");
  }, [closing, change]);
  return { chosen, choose, goTo, openPlace, close };
};
