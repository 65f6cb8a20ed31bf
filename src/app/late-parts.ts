/** What the first view needs nothing of, in one chunk: modal dialogs, and the foot of the panel. */
export { CreditsDialog } from "../ui/CreditsDialog.tsx";
export { HelpDialog } from "../ui/help/HelpDialog.tsx";
export { ShareDialog } from "../ui/share/ShareDialog.tsx";
export { StatementsDialog } from "../ui/story/comparison/StatementsDialog.tsx";
export { LaterDevelopments } from "../ui/story/LaterDevelopments.tsx";
export { PlacesAlone } from "../ui/story/PlacesAlone.tsx";
export { Revisions } from "../ui/story/Revisions.tsx";
export { UnmappedList } from "../ui/story/UnmappedList.tsx";
