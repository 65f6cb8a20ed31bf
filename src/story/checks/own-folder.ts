import type { Check } from "./check.ts";

/** What is known of the folder that a story lies in. */
export interface OwnFolder {
  name: string;
  /** Whether an archive lies in it too. */
  holdsArchive?: boolean;
  /** The folder that has the story's id already. */
  idTakenBy?: string | undefined;
}

/** A site shows a folder under its name: id and name are the same, and one of a kind. */
export const ownFolder =
  ({ name, holdsArchive = false, idTakenBy }: OwnFolder): Check =>
  (story, report) => {
    const found = `“${story.id}”`;
    if (holdsArchive)
      report("story-and-archive", story, [], {
        expected: "a story or an archive in a folder",
        found: "both",
        said: `The folder “${name}” holds a story (story.json) and an archive (archive.json); only the archive is shown.`,
      });
    if (idTakenBy !== undefined)
      report("id-taken", story, ["id"], {
        expected: "an id that no other story has",
        found: `${found}, as in ${idTakenBy}`,
      });
    else if (story.id !== name)
      report("id-not-folder", story, ["id"], {
        expected: `“${name}”, the name of the folder`,
        found,
      });
  };
