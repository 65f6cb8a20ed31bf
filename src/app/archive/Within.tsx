import type { WithinProps } from "../../map/points/rows-map.ts";
import type { ShownArchive } from "./archive-parts.ts";
import { useRowText } from "./use-row-text.ts";

/** What there is to draw of how far a row may be from its position, once its text is here. */
export const withinOf = (archive: ShownArchive) =>
  function Within({ row, draw }: WithinProps) {
    const text = useRowText(archive, row);
    return typeof text === "object" && text.radiusM !== undefined ? draw(text.radiusM) : null;
  };
