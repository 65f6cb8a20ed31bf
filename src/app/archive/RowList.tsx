import { useMemo, useState } from "react";
import { useLanguage } from "../../ui/language.ts";
import list from "../../ui/story/EventList.module.css";
import { usePrinting } from "../../ui/story/many/use-printing.ts";
import { WindowedList } from "../../ui/story/many/WindowedList.tsx";
import type { RowListProps } from "./archive-parts.ts";
import { RowChain } from "./RowChain.tsx";
import { RowItem } from "./RowItem.tsx";
import { useRowMessages } from "../../ui/row-messages.ts";

/** Every row of the view in the order of time: the map's accessible twin. */
export function RowList(props: RowListProps) {
  const { archive, scene, steps, narrow, headingRef, onSelect } = props;
  const { say } = useLanguage();
  const words = useRowMessages();
  const [host, setHost] = useState<HTMLElement | null>(null);
  const printing = usePrinting();
  const { inTime, positions } = archive;
  const items = useMemo(
    () => ({
      count: inTime.count,
      idAt: (at: number) => inTime.at(at)?.toString(),
      placeOf: (id: string) => inTime.placeOf(Number(id)),
    }),
    // oxlint-disable-next-line react/exhaustive-deps -- a new scene is what changes the rows
    [inTime, scene],
  );
  const chosen = scene.focus.row;
  const isUnplaced = chosen !== undefined && chosen >= positions.placed;
  return (
    <section className={list.events}>
      <div className={list.head}>
        <h2 ref={headingRef} tabIndex={-1} id="events-heading">
          {say.events}
        </h2>
        <RowChain archive={archive} {...steps} />
      </div>
      <div ref={setHost}>
        {printing && <p>{words.notPrinted(scene.count)}</p>}
        {host && !printing && (
          <WindowedList
            {...{ host, items }}
            current={chosen === undefined ? -1 : items.placeOf(String(chosen))}
            choice={scene.focus.row}
            opensHere={isUnplaced}
            renderRow={(id, place) => (
              <RowItem
                key={id}
                {...{ archive, onSelect }}
                {...place}
                row={Number(id)}
                isChosen={Number(id) === chosen}
                hasDetails={Number(id) === chosen && isUnplaced && !narrow}
              />
            )}
          />
        )}
      </div>
    </section>
  );
}
