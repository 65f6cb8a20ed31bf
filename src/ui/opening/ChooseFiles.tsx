import { FileText, FolderOpen } from "lucide-react";
import { useEffect, useRef } from "react";
import css from "./Opening.module.css";
import { useOpeningMessages } from "./opening-messages.ts";

interface ChooseFilesProps {
  onFiles: (files: readonly File[]) => void;
  /** Whether choosing is all there is to do here. */
  takesFocus?: boolean;
}

/** Two buttons that let the browser ask for files or for a folder. */
export function ChooseFiles({ onFiles, takesFocus = false }: ChooseFilesProps) {
  const say = useOpeningMessages();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    // For a dialog that is about to open, and for one that is open.
    button.current?.setAttribute("autofocus", "");
    button.current?.focus();
  }, [takesFocus]);
  // The button is what is seen and what has the focus; the field behind it belongs to the browser.
  const field = (label: string, isFolder: boolean) => (
    <input
      ref={isFolder ? folder : files}
      className={css.field}
      type="file"
      multiple
      webkitdirectory={isFolder ? "" : undefined}
      tabIndex={-1}
      aria-hidden="true"
      aria-label={label}
      onChange={({ currentTarget }) => {
        const chosen = [...(currentTarget.files ?? [])];
        // The same file again must be a change again.
        currentTarget.value = "";
        if (chosen.length > 0) onFiles(chosen);
      }}
    />
  );
  return (
    <div className={css.zone}>
      <button
        type="button"
        ref={button}
        className={css.button}
        data-main
        onClick={() => files.current?.click()}
      >
        <FileText aria-hidden="true" size={16} />
        {say.chooseFile}
      </button>
      <button type="button" className={css.button} onClick={() => folder.current?.click()}>
        <FolderOpen aria-hidden="true" size={16} />
        {say.chooseFolder}
      </button>
      <span>{say.orDrop}</span>
      {field(say.chooseFile, false)}
      {field(say.chooseFolder, true)}
    </div>
  );
}
