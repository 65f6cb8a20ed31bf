import { useEffect, useRef, useState } from "react";
import css from "./OpenedBar.module.css";
import { useOpeningMessages } from "./opening-messages.ts";
import type { Placeless } from "./placeless.ts";

interface OpenedBarProps {
  /** Name of the file or folder; of the address, where it came from one. */
  name: string;
  isFromAddress: boolean;
  isArchive: boolean;
  /** Why nothing of it is on the map; `null` where something is. */
  placeless: Placeless | null;
  /** Whether a file of it could not be read to its end. */
  isInPart: boolean;
  /** How many events were left out, and of how many; undefined where none was. */
  lost: readonly [lost: number, all: number] | undefined;
  issues: number;
  onIssues: () => void;
  /** How many there are on the file that it was made of. */
  remarks: number;
  onRemarks: () => void;
  /** Makes the zip and hands it to the browser. Resolves to its name. Undefined where files are damaged. */
  onSave: (() => Promise<string>) | undefined;
  /** Undefined where no row was left out. */
  onRejects: (() => void) | undefined;
  onClose: () => void;
}

/** Says of the story that it is the reader's own, and where it is: nowhere but here. */
export function OpenedBar(props: OpenedBarProps) {
  const { name, isFromAddress, isArchive, placeless, isInPart, lost, issues, remarks } = props;
  const { onIssues, onRemarks, onSave, onRejects, onClose } = props;
  const { bar } = useOpeningMessages();
  const [said, setSaid] = useState("");
  const text = useRef<HTMLParagraphElement>(null);
  // What the reader opened took the page's place: from here they go on.
  useEffect(() => text.current?.focus({ preventScroll: true }), []);
  const save = async (make: () => Promise<string>): Promise<void> => {
    try {
      setSaid(bar.saved(await make()));
    } catch {
      setSaid(bar.saveFailed);
    }
  };
  return (
    <section className={css.bar} aria-label={bar.name} data-screen-only>
      <p ref={text} tabIndex={-1}>
        {isFromAddress ? bar.from(name) : bar.only(name)}
      </p>
      {onSave ? (
        <button type="button" onClick={() => void save(onSave)}>
          {isArchive ? bar.saveArchive : bar.save}
        </button>
      ) : (
        <span>{bar.notSaved}</span>
      )}
      {issues > 0 && (
        <button type="button" onClick={onIssues}>
          {bar.issues(issues)}
        </button>
      )}
      {remarks > 0 && (
        <button type="button" onClick={onRemarks}>
          {bar.remarks(remarks)}
        </button>
      )}
      {onRejects && (
        <button type="button" onClick={onRejects}>
          {bar.rejects}
        </button>
      )}
      <button type="button" data-close onClick={onClose}>
        {bar.close}
      </button>
      {lost && <small data-lost>{bar.lost(...lost)}</small>}
      {isInPart && <small>{bar.inPart}</small>}
      {placeless && <small>{bar.noPlace[placeless]}</small>}
      <small aria-live="polite">{said}</small>
    </section>
  );
}
