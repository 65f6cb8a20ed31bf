import type { Scene } from "../explore/select.ts";
import type { StoryIndex } from "../explore/story-index.ts";
import type { Selection, View } from "../explore/view.ts";
import { LICENCES_URL } from "../map/basemap/built-in/credits.ts";
import { baseLayer, creditsOf } from "../map/basemap/index.ts";
import { late, latePart } from "../ui/late.tsx";
import { DialogNotLoaded } from "../ui/NotLoaded.tsx";
import type { ArchiveParts } from "./archive/archive-parts.ts";
import { OpenButton } from "./opening/parts.ts";

const missing = DialogNotLoaded;
const aside = { missing, aside: true };
const Sharing = late(async () => (await import("./sharing/Sharing.tsx")).Sharing, aside);
const Embedding = late(async () => (await import("./sharing/Embedding.tsx")).Embedding, aside);
const HelpDialog = latePart((parts) => parts.HelpDialog, { missing });
const CreditsDialog = latePart((parts) => parts.CreditsDialog, { missing });
const StatementsDialog = latePart((parts) => parts.StatementsDialog, { missing });

/** Which modal dialog is open; statements are those on one event, or on all. */
export type OpenDialog =
  | "share"
  | "embed"
  | "credits"
  | "help"
  | { statements: string | undefined }
  | null;

interface DialogsProps {
  open: OpenDialog;
  index: StoryIndex;
  rows: ArchiveParts | undefined;
  scene: Scene;
  /** All that the link of the view holds. */
  view: View;
  /** Absolute address of the site's root, with a slash at its end. */
  site: string;
  /** Address, without a hash, that links to the story begin with. */
  here: string;
  onSelect: (selection: Selection) => void;
  onEmbed: () => void;
  onClose: () => void;
}

/** The modal dialogs of the page, one at a time. */
export function Dialogs({ open, onSelect, ...props }: DialogsProps) {
  const { index, view, site, onClose } = props;
  if (open === null) return null;
  if (open === "share") return <Sharing {...props} />;
  if (open === "embed") return <Embedding story={index.story} {...{ site, view, onClose }} />;
  if (open === "help")
    return (
      <HelpDialog onClose={onClose}>
        <OpenButton onOpen={onClose} />
      </HelpDialog>
    );
  if (open === "credits")
    return (
      <CreditsDialog
        index={index}
        mapCredits={creditsOf(baseLayer(view.base))}
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
