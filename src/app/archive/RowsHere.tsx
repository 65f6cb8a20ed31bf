import type { RowsHereProps } from "../../map/points/rows-map.ts";
import { DetailsBody, DetailsDialog } from "../../ui/DetailsDialog.tsx";
import type { ShownArchive } from "./archive-parts.ts";
import css from "./rows.module.css";
import { RowMeta, RowSymbol, RowTitle } from "./RowWords.tsx";
import { useRowText } from "./use-row-text.ts";
import { useRowMessages } from "../../ui/row-messages.ts";

interface LineProps {
  archive: ShownArchive;
  row: number;
  onOpen: (row: number) => void;
}

function Line({ archive, row, onOpen }: LineProps) {
  const text = useRowText(archive, row);
  return (
    <li>
      <RowSymbol {...{ archive, row }} size={22} />
      <div>
        <button type="button" onClick={() => onOpen(row)}>
          <RowTitle text={text} />
        </button>
        <RowMeta {...{ archive, row, text }} />
      </div>
    </li>
  );
}

/** The list of the rows at one coordinate of an archive, or so near one another that no zoom parts them. */
export const rowsHereOf = (archive: ShownArchive) =>
  function RowsHere({ rows, count, events, acrossM, takesFocus, onOpen, onClose }: RowsHereProps) {
    const words = useRowMessages();
    const more = count - rows.length;
    return (
      <DetailsDialog heading={words.here(events, acrossM)} {...{ takesFocus, onClose }}>
        <DetailsBody>
          <ul role="list" className={css.here} data-arrows>
            {rows.map((row) => (
              <Line key={row} {...{ archive, row, onOpen }} />
            ))}
          </ul>
          {more > 0 && (
            <p>{words.beyond(rows.length, more, archive.columns.events !== undefined)}</p>
          )}
        </DetailsBody>
      </DetailsDialog>
    );
  };
