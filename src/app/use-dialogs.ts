import { useState } from "react";
import type { OpenDialog } from "./Dialogs.tsx";

interface DialogWays {
  share: () => void;
  embed: () => void;
  credits: () => void;
  help: () => void;
  /** What the parties say of an event, or of all. */
  compare: (eventId?: string) => void;
  shut: () => void;
}

/** Which dialog is open, and the ways to each: the same functions at all times. */
export const useDialogs = (): { open: OpenDialog; ways: DialogWays } => {
  const [open, setOpen] = useState<OpenDialog>(null);
  const [ways] = useState<DialogWays>(() => ({
    share: () => setOpen("share"),
    embed: () => setOpen("embed"),
    credits: () => setOpen("credits"),
    help: () => setOpen("help"),
    compare: (statements) => setOpen({ statements }),
    shut: () => setOpen(null),
  }));
  return { open, ways };
};
