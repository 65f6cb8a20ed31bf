import { carriesFiles, droppedFiles } from "../opening/given-files.ts";
import type { GivenFile } from "../opening/opener-messages.ts";

/**
 * Takes up files that are dropped on the list of stories, where the browser would show the file in
 * place of the page. Tells at the first drag that files may come, so that what opens them is there.
 */
export const takeDrops = (
  page: Document,
  onDrag: () => void,
  onFiles: (files: GivenFile[]) => void,
): void => {
  const overlay = page.querySelector<HTMLElement>("[data-drop-here]");
  const show = (isOver: boolean): void => {
    if (overlay && overlay.matches(":popover-open") !== isOver) overlay.togglePopover(isOver);
  };
  page.addEventListener("dragenter", ({ dataTransfer }) => {
    if (carriesFiles(dataTransfer)) onDrag();
  });
  page.addEventListener("dragover", (event) => {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    show(true);
  });
  page.addEventListener("dragleave", ({ relatedTarget }) => {
    // Only where the pointer leaves the window is there nothing that it goes to.
    if (relatedTarget === null) show(false);
  });
  page.addEventListener("drop", (event) => {
    show(false);
    const { dataTransfer } = event;
    if (!dataTransfer || !carriesFiles(dataTransfer)) return;
    event.preventDefault();
    void droppedFiles(dataTransfer).then((files) => {
      if (files.length > 0) onFiles(files);
    });
  });
};
