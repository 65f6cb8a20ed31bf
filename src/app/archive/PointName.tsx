import { eventsOfRow, typeOfRow, typesOfRows } from "../../archive/row-type.ts";
import type { PointNameProps } from "../../map/points/rows-map.ts";
import { useLanguage } from "../../ui/language.ts";
import { pileName } from "../../ui/pile-name.ts";
import type { ShownArchive } from "./archive-parts.ts";
import { useRowMessages } from "../../ui/row-messages.ts";
import { useRowText } from "./use-row-text.ts";

/** The name of a point: its event’s title, or its type until that is here; of several their number and what most are. */
export const pointNameOf = (archive: ShownArchive) =>
  function PointName({ rows, at, total }: PointNameProps) {
    const tools = useLanguage();
    const [first = 0] = rows;
    const words = useRowMessages();
    const text = useRowText(archive, first);
    const title =
      typeof text === "object" ? text.title : tools.within(typeOfRow(archive, first).label);
    const name =
      rows.length > 1
        ? pileName(typesOfRows(archive, rows), tools)
        : words.several(title, eventsOfRow(archive, first));
    return words.point(name, at + 1, total);
  };
