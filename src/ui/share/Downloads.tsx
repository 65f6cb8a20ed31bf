import { Download as DownloadSign } from "lucide-react";
import { useId, useState } from "react";
import type { LangMap } from "../../story/records/text.ts";
import { useLanguage } from "../language.ts";
import { useLateMessages } from "../late-messages.ts";
import { Words } from "../Words.tsx";
import css from "./Downloads.module.css";
import { useLoaded } from "./use-loaded.ts";

/** A kind of file that the view can be saved as. */
export interface Download {
  id: string;
  label: LangMap;
  /** What a reader should know is not in the file. */
  cannotCarry: LangMap;
  /** Makes the file and hands it to the browser. Resolves to its name. */
  save: () => Promise<string>;
}

export type LoadDownloads = () => Promise<readonly Download[]>;

/** The files that the view can be saved as, each with what it cannot carry. */
export function Downloads({ load }: { load: LoadDownloads }) {
  const { word } = useLanguage();
  const { files } = useLateMessages().sharing;
  const loaded = useLoaded(load);
  const [said, setSaid] = useState("");
  const id = useId();
  const save = async (download: Download): Promise<void> => {
    try {
      setSaid(files.given(await download.save()));
    } catch {
      setSaid(files.failed(word(download.label).text));
    }
  };
  if (loaded.state === "loading") return <p className={css.intro}>{files.loading}</p>;
  if (loaded.state === "failed")
    return (
      <p className={css.intro} role="alert">
        {files.notLoaded}
      </p>
    );
  return (
    <>
      <p className={css.intro}>{files.intro}</p>
      <ul className={css.files} aria-label={files.list}>
        {loaded.value.map((download) => (
          <li key={download.id}>
            <button
              type="button"
              aria-describedby={`${id}-${download.id}`}
              onClick={() => void save(download)}
            >
              <DownloadSign aria-hidden="true" size={16} />
              <Words of={download.label} unmarked />
            </button>
            <p id={`${id}-${download.id}`}>
              <Words of={download.cannotCarry} />
            </p>
          </li>
        ))}
      </ul>
      <p className={css.said} aria-live="polite">
        {said}
      </p>
    </>
  );
}
