/** What opens stories of one's own: one chunk, fetched after everything that a page shows at once. */
export { OpenButton } from "./OpenButton.tsx";
export { OpenedSlot } from "./OpenedSlot.tsx";
export { OpenPage } from "./OpenPage.tsx";
export { OpenSlot } from "./OpenSlot.tsx";
