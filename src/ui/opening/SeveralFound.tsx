import { useEffect, useRef } from "react";
import css from "./Opening.module.css";
import { useOpeningMessages } from "./opening-messages.ts";
import own from "./SeveralFound.module.css";

/** One of several things, as it is offered. */
interface Offered {
  id: string;
  kind: "story" | "archive" | "foreign";
  /** Folder or file, as it was given. */
  path: string;
  title: string | null;
}

interface SeveralFoundProps {
  choices: readonly Offered[];
  onChoose: (id: string) => void;
  onOther: () => void;
}

/**
 * Several things that could be opened, one of which the reader chooses. Two may have one title, and a
 * story and an archive one folder, so each says all three.
 */
export function SeveralFound({ choices, onChoose, onOther }: SeveralFoundProps) {
  const say = useOpeningMessages();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p className={css.intro} ref={heading} tabIndex={-1}>
        {say.several}
      </p>
      <ul className={css.list} role="list">
        {choices.map(({ id, kind, path, title }) => (
          <li key={id}>
            <button
              type="button"
              className={`${css.entry} ${own.choice}`}
              onClick={() => onChoose(id)}
            >
              {title !== null && <bdi>{title}</bdi>}{" "}
              <small>
                {say.severalKinds[kind]}
                {say.table.comma}
                <bdi>{path === "" ? say.topFolder : path}</bdi>
              </small>
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
