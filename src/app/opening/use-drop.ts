import { useEffect, useState } from "react";
import { carriesFiles, droppedFiles } from "./given-files.ts";
import type { GivenFile } from "./opener-messages.ts";

/** Takes up files that are dropped anywhere on the page; tells whether some hover over it. */
export const useDrop = (onFiles: (files: GivenFile[]) => void): boolean => {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event.dataTransfer)) return;
      // Without it the browser would open the file in place of the page.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Only where the pointer leaves the window is there nothing that it goes to.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const { dataTransfer } = event;
      if (!dataTransfer || !carriesFiles(dataTransfer)) return;
      event.preventDefault();
      void droppedFiles(dataTransfer).then((files) => {
        if (files.length > 0) onFiles(files);
      });
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [onFiles]);
  return isOver;
};
