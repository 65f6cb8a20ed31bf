import type { RowLine } from "../../archive/archive.ts";
import { coordinatesKnown } from "../../archive/known-within.ts";
import { daysOfRow } from "../../archive/row-days.ts";
import { eventsOfRow, typeOfRow } from "../../archive/row-type.ts";
import { dateInWords } from "../../ui/dates.ts";
import { useLanguage } from "../../ui/language.ts";
import { kmInWords } from "../../ui/precision-words.ts";
import { Separated } from "../../ui/Separated.tsx";
import { TypeSymbol } from "../../ui/symbols/TypeSymbol.tsx";
import { Words } from "../../ui/Words.tsx";
import type { ShownArchive } from "./archive-parts.ts";
import css from "./rows.module.css";
import type { KnownLine } from "./known-rows.ts";
import { useRowMessages } from "../../ui/row-messages.ts";

export function RowSymbol({
  archive,
  row,
  size,
}: {
  archive: ShownArchive;
  row: number;
  size: number;
}) {
  return <TypeSymbol type={typeOfRow(archive, row)} size={size} />;
}

/** The title of a row; until it is here, room as high as a line of it. */
export function RowTitle({ text }: { text: KnownLine }) {
  const words = useRowMessages();
  if (text === "asked")
    return (
      <span className={css.waits}>
        <span className={css.unseen}>{words.waits}</span>
      </span>
    );
  return text === "failed" ? <em>{words.failed}</em> : <bdi dir="auto">{text.title}</bdi>;
}

interface RowWordsProps {
  archive: ShownArchive;
  row: number;
  text: KnownLine;
}

/** The date of a row as its text has it; where that cannot be had, the days that the columns have. */
function RowDate({ archive, row, text }: RowWordsProps) {
  const { say, lang } = useLanguage();
  const zone = archive.columns.time;
  const tz = zone.zones[zone.zone[row] as number] ?? "UTC";
  const date =
    typeof text === "object" ? text.date : text === "failed" ? daysOfRow(archive, row) : undefined;
  return date === undefined ? "…" : dateInWords(date, tz, lang, say);
}

/** Where a row was: its place's name, else its coordinates, and how far from there it may be. */
function RowPlace({ text }: { text: RowLine }) {
  const { lang } = useLanguage();
  const words = useRowMessages();
  const { place, radiusM } = text;
  const at = place === undefined ? coordinatesKnown(text) : undefined;
  return (
    <>
      <b>{at ? <bdi dir="ltr">{at.join(", ")}</bdi> : <bdi dir="auto">{place}</bdi>}</b>
      {radiusM !== undefined && ` (${words.within(kmInWords(radiusM, lang))})`}
    </>
  );
}

/** Type, place and date of a row in one line, and how many events it stands for. */
export function RowMeta({ archive, row, text }: RowWordsProps) {
  const words = useRowMessages();
  const hasPlace = typeof text === "object" && (text.place ?? text.coordinates) !== undefined;
  const events = eventsOfRow(archive, row);
  return (
    <p className={css.meta}>
      <Separated>
        <Words of={typeOfRow(archive, row).label} />
        {hasPlace && <RowPlace text={text} />}
        <RowDate {...{ archive, row, text }} />
        {events > 1 && <b>{words.events(events)}</b>}
      </Separated>
    </p>
  );
}
