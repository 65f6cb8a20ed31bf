import { memo } from "react";
import type { Selection } from "../../explore/view.ts";
import item from "../../ui/story/EventItem.module.css";
import { rowAttributes, type RowPlace } from "../../ui/story/many/WindowedList.tsx";
import type { ShownArchive } from "./archive-parts.ts";
import { RowDetails } from "./RowDetails.tsx";
import { RowMeta, RowSymbol, RowTitle } from "./RowWords.tsx";
import { useRowLine } from "./use-row-text.ts";

interface RowItemProps extends RowPlace {
  archive: ShownArchive;
  row: number;
  isChosen: boolean;
  /** Whether its details open here: there is no other place for them. */
  hasDetails: boolean;
  onSelect: (selection: Selection) => void;
}

/** One row of the list; choosing it opens its details. */
export const RowItem = memo(function RowItem(props: RowItemProps) {
  const { archive, row, isChosen, hasDetails, onSelect, at, count } = props;
  const text = useRowLine(archive, row);
  return (
    <li
      {...rowAttributes({ at, count })}
      className={item.item}
      aria-current={isChosen || undefined}
    >
      <RowSymbol {...{ archive, row }} size={30} />
      <div>
        <h3>
          <button type="button" onClick={() => onSelect({ kind: "row", id: archive.ids.of(row) })}>
            <RowTitle text={text} />
          </button>
        </h3>
        <RowMeta {...{ archive, row, text }} />
        {hasDetails && <RowDetails {...{ archive, row }} />}
      </div>
    </li>
  );
});
