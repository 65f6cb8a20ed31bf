import type { StoryIndex } from "../explore/story-index.ts";
import type { Selection } from "../explore/view.ts";
import { LICENCES_URL } from "../map/basemap/built-in/credits.ts";
import { baseLayer, creditsOf } from "../map/basemap/index.ts";
import { latePart } from "../ui/late.tsx";
import { DialogNotLoaded } from "../ui/NotLoaded.tsx";

const missing = DialogNotLoaded;
const ShareDialog = latePart((parts) => parts.ShareDialog, { missing });
const HelpDialog = latePart((parts) => parts.HelpDialog, { missing });
const CreditsDialog = latePart((parts) => parts.CreditsDialog, { missing });
const StatementsDialog = latePart((parts) => parts.StatementsDialog, { missing });

/** Which modal dialog is open; statements are those on one event, or on all. */
export type OpenDialog = "share" | "credits" | "help" | { statements: string | undefined } | null;

interface DialogsProps {
  open: OpenDialog;
  index: StoryIndex;
  base: string | undefined;
  /** Address of the view. */
  link: string;
  onSelect: (selection: Selection) => void;
  onClose: () => void;
}

/** The modal dialogs of the page, one at a time. */
export function Dialogs({ open, index, base, link, onSelect, onClose }: DialogsProps) {
  if (open === null) return null;
  if (open === "share") return <ShareDialog link={link} onClose={onClose} />;
  if (open === "help") return <HelpDialog onClose={onClose} />;
  if (open === "credits")
    return (
      <CreditsDialog
        index={index}
        mapCredits={creditsOf(baseLayer(base))}
        licencesUrl={LICENCES_URL}
        onClose={onClose}
      />
    );
  return (
    <StatementsDialog
      index={index}
      eventId={open.statements}
      onSelect={(selection) => {
        onClose();
        onSelect(selection);
      }}
      onClose={onClose}
    />
  );
}
