import { useOpeningMessages } from "./opening-messages.ts";
import type { TableShown } from "./table-choice.ts";
import css from "./TableChoices.module.css";

/** Fields that say where an event was on the map. */
const WHERE: ReadonlySet<string | null> = new Set(["lat", "lon", "position"]);

/** Why nothing of a table is on the map, and what to do; nothing where something is, or where a shape tells why. */
export function NoPlace({ table: { columns, counts } }: { table: TableShown }) {
  const { noPlace } = useOpeningMessages().table;
  if (counts.placed > 0 || counts.unplaced <= counts.shapesLost) return null;
  const meant = columns.filter(({ field }) => WHERE.has(field)).map(({ column }) => column);
  return (
    <div className={css.noPlace} role="note">
      <p>{meant.length > 0 ? noPlace.unread(meant) : noPlace.none}</p>
      <p>{noPlace.add}</p>
    </div>
  );
}
