import { join } from "node:path";
import { join as within } from "node:path/posix";
import { archiveFault } from "../../../archive/faults.ts";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { damagedFile } from "../../../story/parse/damaged-file.ts";
import { checkArchive, type CheckedArchive } from "../archive/check-archive.ts";
import { checkFiles, type CheckedStory } from "../check/check-story.ts";
import type { Io } from "../io.ts";
import { filesInZip } from "./files-in-zip.ts";
import type { InZip, OpenedZip } from "./open-zip.ts";
import { damagedBeside, ownFolder, storyFilesIn, type StoryInZip } from "./story-in-zip.ts";

const checkStoryIn = (zip: OpenedZip, found: StoryInZip, into?: string): CheckedStory => {
  const checked = checkFiles(join(zip.path, found.path), storyFilesIn(zip, found, into));
  // What else came damaged shows that the zip cannot be relied on.
  const beside = damagedBeside(zip, found).map(({ path, ...damage }) =>
    damagedFile(join(zip.path, path), damage),
  );
  return { ...checked, issues: [...checked.issues, ...beside] };
};

/** The files of an archive by their paths; damaged or not, since their own check sums tell what is whole. */
export const archiveFilesIn = (zip: OpenedZip, { path }: InZip): Map<string, Uint8Array> =>
  new Map(
    Object.values(ARCHIVE_FILES).flatMap((name) => {
      const file = zip.files.get(within(path, name)) ?? zip.damaged.get(within(path, name));
      return file ? [[join(zip.path, path, name), file.bytes] as const] : [];
    }),
  );

const checkArchiveIn = async (
  zip: OpenedZip,
  found: InZip,
  io: Io,
  into?: string,
): Promise<CheckedArchive> => {
  const folder = join(zip.path, found.path);
  const own = ownFolder(found, into);
  const damage = zip.damaged.get(within(found.path, ARCHIVE_FILES.head));
  if (damage)
    return {
      archive: folder,
      id: own?.name ?? folder,
      counts: { rows: 0, placed: 0, read: 0 },
      faults: [archiveFault("archive-corrupt", ARCHIVE_FILES.head, damage.expected, damage.found)],
      issues: [],
      texts: new Map(),
    };
  const files = filesInZip(io.files, archiveFilesIn(zip, found));
  return checkArchive(folder, { ...io, files }, own);
};

/** What there is to say of a zip that could not be read at all. */
export const unreadZip = ({ path }: OpenedZip): CheckedStory => ({
  story: path,
  id: path,
  counts: { events: 0, places: 0, claims: 0, quotes: 0 },
  proved: null,
  issues: [damagedFile(path, { expected: "a zip", found: "none that can be read" })],
  texts: new Map(),
});

/** Checks one story or archive in a zip; `into` is the name of the folder that it is to have. */
export const checkInZip = (
  zip: OpenedZip,
  found: InZip,
  io: Io,
  into?: string,
): CheckedStory | Promise<CheckedArchive> =>
  found.kind === "story" ? checkStoryIn(zip, found, into) : checkArchiveIn(zip, found, io, into);
