import { useCallback, useEffect } from "react";
import { useLanguage } from "../../ui/language.ts";
import { DropOverlay } from "../../ui/opening/DropOverlay.tsx";
import { useEmbed } from "../embed/embed.ts";
import { OpenDialog } from "./OpenDialog.tsx";
import { takeOver } from "./handed-over.ts";
import type { GivenFile } from "./opener-messages.ts";
import { useOpening } from "./opening.ts";
import { fromRoot } from "./story-address.ts";
import { useDrop } from "./use-drop.ts";
import { useOpener } from "./use-opener.ts";

/** The address in a link is opened once, not again whenever this part of the page is made anew. */
let isWantedDone = false;

/** The dialog that opens stories, whenever it is asked for or files are dropped on the page. */
function Slot() {
  const { isAsking, ask, unask, show, wanted, site } = useOpening();
  const { lang } = useLanguage();
  const opener = useOpener(lang, show);
  const { look, lookAt, cancel } = opener;
  const take = useCallback(
    (files: GivenFile[]) => {
      ask();
      look(files);
    },
    [ask, look],
  );
  const isOver = useDrop(take);
  useEffect(() => {
    // Not at once, for the reason below.
    const soon = setTimeout(() => {
      const files = takeOver(window);
      if (files) take(files);
    });
    return () => clearTimeout(soon);
  }, [take]);
  useEffect(() => {
    if (wanted === undefined || isWantedDone) return;
    // Not at once: a part that is only tried out and taken away again must not have begun it.
    const soon = setTimeout(() => {
      isWantedDone = true;
      lookAt(fromRoot(wanted, site));
    });
    return () => clearTimeout(soon);
  }, [wanted, lookAt, site]);
  const close = useCallback(() => {
    cancel();
    unask();
  }, [cancel, unask]);
  return (
    <>
      {isOver && <DropOverlay />}
      {isAsking && <OpenDialog {...opener} onFiles={take} onClose={close} />}
    </>
  );
}

export function OpenSlot() {
  return useEmbed() ? null : <Slot />;
}
