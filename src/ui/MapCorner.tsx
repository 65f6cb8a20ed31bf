import { Fragment, memo } from "react";
import { useLanguage } from "./language.ts";
import { Separated } from "./Separated.tsx";
import type { CornerPart } from "./credit.ts";
import css from "./MapCorner.module.css";

interface MapCornerProps {
  parts: readonly CornerPart[];
  onCredits: () => void;
}

/** The line in the map's corner: who made the map, and the way to all sources. */
export const MapCorner = memo(function MapCorner({ parts, onCredits }: MapCornerProps) {
  const { say } = useLanguage();
  return (
    <p className={css.corner} data-on-map data-credits>
      <Separated>
        {parts.map(({ text, href }) =>
          href === undefined ? (
            <Fragment key={text}>{text}</Fragment>
          ) : (
            <a key={text} href={href} target="_blank" rel="noreferrer noopener">
              {text}
            </a>
          ),
        )}
        <button type="button" onClick={onCredits}>
          {say.credits}
        </button>
      </Separated>
    </p>
  );
});
