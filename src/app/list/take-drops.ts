import { carriesFiles, droppedFiles } from "../opening/given-files.ts";
import type { GivenFile } from "../opening/opener-messages.ts";

/**
 * Takes up files that are dropped on the list of stories, where the browser would show the file in
 * place of the page. Tells at the first drag that files may come, so that what opens them is there.
 * `ends` when somebody else takes them up.
 */
export const takeDrops = (
  page: Document,
  onDrag: () => void,
  onFiles: (files: GivenFile[]) => void,
  ends: AbortSignal,
): void => {
  const signal = { signal: ends };
  const overlay = page.querySelector<HTMLElement>("[data-drop-here]");
  const show = (isOver: boolean): void => {
    if (overlay?.isConnected && overlay.matches(":popover-open") !== isOver)
      overlay.togglePopover(isOver);
  };
  const dragged = ({ dataTransfer }: DragEvent): void => {
    if (carriesFiles(dataTransfer)) onDrag();
  };
  const over = (event: DragEvent): void => {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    show(true);
  };
  const leave = ({ relatedTarget }: DragEvent): void => {
    // Only where the pointer leaves the window is there nothing that it goes to.
    if (relatedTarget === null) show(false);
  };
  const drop = (event: DragEvent): void => {
    show(false);
    const { dataTransfer } = event;
    if (!dataTransfer || !carriesFiles(dataTransfer)) return;
    event.preventDefault();
    void droppedFiles(dataTransfer).then((files) => {
      if (files.length > 0) onFiles(files);
    });
  };
  page.addEventListener("dragenter", dragged, signal);
  page.addEventListener("dragover", over, signal);
  page.addEventListener("dragleave", leave, signal);
  page.addEventListener("drop", drop, signal);
};
