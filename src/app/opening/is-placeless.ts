import type { Story } from "../../story/records/story.ts";

/** What an opened story or archive has of places. */
interface Told {
  parsed: {
    story: {
      events: readonly unknown[];
      places: readonly Pick<Story["places"][number], "geometry">[];
    };
  };
  archive?:
    { rows: { archive: { head: { rows: number }; positions: { placed: number } } } } | undefined;
}

/** Whether there are events and not one of them can be on the map. */
export const isPlaceless = ({ parsed: { story }, archive }: Told): boolean => {
  const rows = archive?.rows.archive;
  if (rows) return rows.head.rows > 0 && rows.positions.placed === 0;
  return story.events.length > 0 && story.places.every(({ geometry }) => geometry === null);
};
