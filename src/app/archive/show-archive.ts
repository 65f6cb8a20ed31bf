import type { Archive } from "../../archive/archive.ts";
import { exploreArchive } from "../../archive/explored.ts";
import type { ArchiveFiles } from "./archive-files.ts";
import type { ArchiveParts, ShownArchive } from "./archive-parts.ts";
import { pointNameOf } from "./PointName.tsx";
import { RowDialog } from "./RowDialog.tsx";
import { RowList } from "./RowList.tsx";
import { rowsHereOf } from "./RowsHere.tsx";
import { RowStatus, WordsHint } from "./RowStatus.tsx";
import { RowTimeline } from "./RowTimeline.tsx";
import { KnownRows } from "./known-rows.ts";
import { withinOf } from "./Within.tsx";

/** Makes an archive ready to be shown, with the parts that show it. */
export const showArchive = (archive: Archive, files?: ArchiveFiles): ArchiveParts => {
  const explored = exploreArchive(archive);
  const rowTexts = new KnownRows(explored.texts);
  const shown: ShownArchive = {
    ...explored,
    rowTexts,
    rowLines: explored.lines ? new KnownRows(explored.lines) : rowTexts,
    ...(files && { files }),
  };
  return {
    archive: shown,
    RowStatus,
    WordsHint,
    RowList,
    RowTimeline,
    RowDialog,
    RowsHere: rowsHereOf(shown),
    PointName: pointNameOf(shown),
    Within: withinOf(shown),
  };
};
