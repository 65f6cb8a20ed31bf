import type { ReactNode } from "react";
import type { RowText } from "../../archive/archive.ts";
import { coordinatesKnown } from "../../archive/known-within.ts";
import { eventsOfRow, typeOfRow } from "../../archive/row-type.ts";
import { fold } from "../../explore/fold.ts";
import type { EventType } from "../../story/types-of.ts";
import { useLanguage } from "../../ui/language.ts";
import type { RowMessages } from "../../ui/messages/shape/rows.ts";
import type { ShownArchive } from "./archive-parts.ts";
import css from "./rows.module.css";
import { useRowText } from "./use-row-text.ts";
import { useRowMessages } from "../../ui/row-messages.ts";

/** Who of the archive's parties takes part in a row. */
const partiesOf = ({ columns: { parties }, head }: ShownArchive, row: number) => {
  const { ids } = parties.table;
  const counts = new Int32Array(ids.length);
  parties.tally(row, 1, counts);
  const own = new Set(ids.filter((_, code) => counts[code]));
  return head.story.actors.filter(({ id }) => own.has(id));
};

/** Where a row was taken from, as a link where there is one. */
function RowSource({ url, source }: Pick<RowText, "url" | "source">) {
  const name = <bdi dir="auto">{source ?? url}</bdi>;
  return url === undefined ? (
    name
  ) : (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {name}
    </a>
  );
}

/** What the file has beside all that, but for what the line over it says letter for letter. */
const othersOf = ({ more = [] }: RowText, { label }: EventType) => {
  const said = new Set(Object.values(label).map(fold));
  return more.filter(([, value]) => !said.has(fold(value)));
};

/** What the file said of a row, each under its name; what it did not say is left out. */
const factsOf = (
  text: RowText,
  type: EventType,
  parties: string,
  words: RowMessages,
): (readonly [name: string, value: ReactNode])[] => [
  ...(parties ? [[words.parties, parties] as const] : []),
  ...(text.url || text.source
    ? [[words.source, <RowSource key="source" {...text} />] as const]
    : []),
  ...(text.coordinates
    ? [
        [
          words.coordinates,
          <bdi key="at" dir="ltr">
            {coordinatesKnown(text)?.join(", ")}
          </bdi>,
        ] as const,
      ]
    : []),
  ...othersOf(text, type).map(
    ([name, value]) =>
      [
        name,
        <bdi key={name} dir="auto">
          {value}
        </bdi>,
      ] as const,
  ),
];

/** All that the file said of a row. */
export function RowDetails({ archive, row }: { archive: ShownArchive; row: number }) {
  const { within } = useLanguage();
  const words = useRowMessages();
  const text = useRowText(archive, row);
  if (typeof text !== "object") return null;
  const parties = partiesOf(archive, row).map(({ name }) => within(name));
  const events = eventsOfRow(archive, row);
  return (
    <div className={css.details}>
      {events > 1 && <p>{words.asOneRow(events)}</p>}
      {text.description !== undefined && (
        <p>
          <bdi dir="auto">{text.description}</bdi>
        </p>
      )}
      <dl>
        {factsOf(text, typeOfRow(archive, row), parties.join(" · "), words).map(([name, value]) => (
          <div key={name} className={css.fact}>
            <dt>
              <bdi dir="auto">{name}</bdi>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {row >= archive.positions.placed && <p>{words.unplaced}</p>}
    </div>
  );
}
