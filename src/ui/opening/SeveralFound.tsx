import { useEffect, useRef } from "react";
import css from "./Opening.module.css";
import { useOpeningMessages } from "./opening-messages.ts";

interface SeveralFoundProps {
  /** Folders of stories or files, as they were given. */
  paths: readonly string[];
  onChoose: (path: string) => void;
  onOther: () => void;
}

/** Several things that could be opened, one of which the reader chooses. */
export function SeveralFound({ paths, onChoose, onOther }: SeveralFoundProps) {
  const say = useOpeningMessages();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p className={css.intro} ref={heading} tabIndex={-1}>
        {say.several}
      </p>
      <ul className={css.list} role="list">
        {paths.map((path) => (
          <li key={path}>
            <button type="button" className={css.entry} onClick={() => onChoose(path)}>
              <bdi>{path === "" ? say.topFolder : path}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <div className={css.buttons}>
        <button type="button" className={css.button} onClick={onOther}>
          {say.table.other}
        </button>
      </div>
    </>
  );
}
