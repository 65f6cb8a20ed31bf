import { typeOfRow } from "../../archive/row-type.ts";
import type { PointNameProps } from "../../map/points/rows-map.ts";
import { useLanguage } from "../../ui/language.ts";
import type { ShownArchive } from "./archive-parts.ts";
import { useRowMessages } from "./row-messages.ts";
import { useRowText } from "./use-row-text.ts";

/** The name of a point: its event’s title, or its type until that is here; of several their number. */
export const pointNameOf = (archive: ShownArchive) =>
  function PointName({ rows: [first = 0, ...more], at, total }: PointNameProps) {
    const { say, within } = useLanguage();
    const words = useRowMessages();
    const text = useRowText(archive, first);
    const title = typeof text === "object" ? text.title : within(typeOfRow(archive, first).label);
    const name = more.length > 0 ? say.eventsCount(more.length + 1) : title;
    return words.point(name, at + 1, total);
  };
