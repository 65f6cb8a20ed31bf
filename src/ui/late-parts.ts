/**
 * The parts of the interface that are fetched after the first load: one chunk, one request. None of
 * them may contain a late part itself, which would be a circle.
 */
export { Chain } from "./chain/Chain.tsx";
export { RelatedEvents } from "./chain/RelatedEvents.tsx";
export { StepButtons } from "./chain/StepButtons.tsx";
export { CreditsDialog } from "./CreditsDialog.tsx";
export { DistanceTo } from "./distance/DistanceTo.tsx";
export { SearchBox } from "./search/SearchBox.tsx";
export { ShareDialog } from "./share/ShareDialog.tsx";
