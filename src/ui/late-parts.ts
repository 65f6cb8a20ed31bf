/**
 * The parts of the interface that are fetched after the first load: one chunk, one request. None of
 * them may contain a late part itself, which would be a circle.
 */
export { Chain } from "./chain/Chain.tsx";
export { StepButtons } from "./chain/StepButtons.tsx";
export { CreditsDialog } from "./CreditsDialog.tsx";
export { DistanceTo } from "./distance/DistanceTo.tsx";
export { EmptyState } from "./EmptyState.tsx";
export { OpenInDateline } from "./embed/OpenInDateline.tsx";
export { WordsChip } from "./filters/WordsChip.tsx";
export { HelpDialog } from "./help/HelpDialog.tsx";
export { MapOptions } from "./map-options/MapOptions.tsx";
export { MapSize } from "./MapSize.tsx";
export { OwnOnly } from "./share/OwnOnly.tsx";
export { PaperFoot } from "./PaperFoot.tsx";
export { SearchBox } from "./search/SearchBox.tsx";
export { StatementsDialog } from "./story/comparison/StatementsDialog.tsx";
export { EventDetails } from "./story/EventDetails.tsx";
export { PanelFoot } from "./story/PanelFoot.tsx";
export { PlaceBody } from "./story/PlaceBody.tsx";
export { LinkNotice } from "./notices/LinkNotice.tsx";
export { TilesNotice } from "./notices/TilesNotice.tsx";
