import type { ArchiveFault } from "../../archive/faults.ts";
import type { OpenedStory, ParcelledArchive } from "./opener-messages.ts";

/** An archive as an opened story, or what keeps all of its rows from being read. */
export type MadeReady = { story: OpenedStory } | { faults: readonly ArchiveFault[] };

/** Makes an archive ready to be shown. Rejects where its files are gone, or the page's own part for it. */
export const makeReady = async ({
  name,
  head,
  story,
  issues,
  faults: before,
  files,
  rejects,
  remarks,
}: ParcelledArchive): Promise<MadeReady> => {
  const { openGivenArchive } = await import("../archive/open-archive.ts");
  const { rows, faults } = await openGivenArchive(head, files);
  if (!rows) return { faults };
  const archive = { rows, faults: [...faults, ...before], files };
  return { story: { name, parsed: { story, issues }, files: [], rejects, remarks, archive } };
};
