import { useCallback, useState } from "react";
import { writeHash } from "../explore/link/hash.ts";
import { sameSelection } from "../explore/settle.ts";
import type { Selection, View } from "../explore/view.ts";
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
  /** Opens the list of the group in which a place or a row stands, or closes it. */
  onList: (id?: string) => void;
  /** Closes what lies uppermost: the list of a group, or details. */
  back: () => void;
}

/** How the reader selects and lets go, with the focus going along. */
export const useChoice = (
  { selection: selected, list }: View,
  { headingRef, opening, closing }: DialogFocus,
  change: ViewControl["change"],
): Choice => {
  const [chosen, setChosen] = useState<string>();
  const choose = useCallback(
    (selection: Selection) => {
      // From a list its details come back, over which that lay.
      if (sameSelection(selection, selected) && list === undefined) {
        // Chosen again: its details have the focus, or, where there are none, it is let go.
        if (headingRef.current) headingRef.current.focus();
        else change({ selection: undefined }, "choice");
        return;
      }
      opening();
      change({ selection }, "choice");
      setChosen(writeHash({ selection }));
    },
    [opening, change, selected, list, headingRef],
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
  const onList = useCallback((id?: string) => change({ list: id }, "choice"), [change]);
  const back = useCallback(() => {
    if (list !== undefined) onList();
    else if (selected) close();
  }, [list, selected, close, onList]);
  return { chosen, choose, goTo, openPlace, close, onList, back };
};
