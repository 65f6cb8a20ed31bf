import { STORY_FILES } from "../../story/file-names.ts";
import type { Issue } from "../../story/issue.ts";
import type { Story } from "../../story/records/story.ts";
import type { Placeless } from "../../ui/opening/placeless.ts";

/** What an opened story or archive has of places, and what it was made of. */
interface Told {
  parsed: {
    story: {
      events: readonly unknown[];
      places: readonly Pick<Story["places"][number], "geometry">[];
    };
    issues: readonly Pick<Issue, "code" | "file">[];
  };
  archive?:
    | { rows: { archive: { head: { rows: number }; positions: { placed: number } } } }
    | undefined;
  /** What was said of the table or map file that it was made of, or of files beside it. */
  remarks: { isBeside?: true } | null;
}

const hasNoPlace = ({ parsed: { story }, archive }: Told): boolean => {
  const rows = archive?.rows.archive;
  if (rows) return rows.head.rows > 0 && rows.positions.placed === 0;
  return story.events.length > 0 && story.places.every(({ geometry }) => geometry === null);
};

/** Where there are events and not one of them can be on the map: what of it that is about. */
export const placelessOf = (told: Told): Placeless | null => {
  if (!hasNoPlace(told)) return null;
  if (told.remarks && !told.remarks.isBeside) return "columns";
  if (told.archive) return "archive";
  const isMissing = told.parsed.issues.some(
    ({ code, file }) => code === "file-missing" && file === STORY_FILES.places,
  );
  return isMissing ? "file" : "geometries";
};
