import { join } from "node:path";
import { storyLength } from "../../../formats/story-length.ts";
import { storyTexts } from "../../../formats/story-texts.ts";
import type { Imported } from "../../../import/imported.ts";
import { isIssue } from "../../../import/problems.ts";
import { rejectsTable } from "../../../import/rejects.ts";
import { sentence } from "../../../import/sentences.ts";
import { STORY_FILES } from "../../../story/file-names.ts";
import { MAX_CHARACTERS } from "../../../story/parse/size-limits.ts";
import { EXIT, type Exit } from "../exit-codes.ts";
import { pause } from "../interruptible.ts";
import { say, type FileToWrite, type Io } from "../io.ts";
import { printJson } from "../say.ts";
import { schemasFrom } from "../schemas-from.ts";
import { checkWishes, withoutWishes } from "./check-wishes.ts";
import { tooLong } from "./too-long.ts";
import { importForPrograms } from "./for-programs.ts";
import type { ImportPlaces } from "./import-places.ts";
import type { ReadFile } from "./import-story.ts";
import { earlierFiles, holdsStaleRejects, REJECTS, removeStale } from "./remove-stale.ts";
import { summary, tellImport, tellPlaceless } from "./tell-import.ts";

/** A story that no page could read is not written; nothing of the file is lost by that. */
const checkSize = (path: string, { story }: Imported): void => {
  if (!story) return;
  const longest = storyLength(story);
  if (longest > MAX_CHARACTERS) throw tooLong(path, `one of about ${longest}`);
};

const filesOf = (
  imported: Imported,
  { folder, rejects }: { folder: string; rejects: string },
  io: Io,
): FileToWrite[] => {
  const { story } = imported;
  const texts = story && storyTexts(story, { schemas: schemasFrom(folder, io) });
  return [
    ...(texts
      ? [
          { path: join(folder, STORY_FILES.story), content: texts.story },
          { path: join(folder, STORY_FILES.places), content: texts.places },
        ]
      : []),
    ...(imported.rejects.length > 0
      ? [{ path: rejects, content: rejectsTable(imported, sentence) }]
      : []),
  ];
};

/** Puts the files of a story in place, with nothing of an earlier import beside them; their paths. */
const putInPlace = async (
  places: ImportPlaces,
  imported: Imported,
  signal: AbortSignal,
  io: Io,
): Promise<string[]> => {
  const { folder, force } = places;
  const files = filesOf(imported, places, io);
  // What follows is done in one go, and so as a whole.
  await pause(signal);
  const earlier = earlierFiles(folder, io);
  io.files.write(files, { force });
  const written = files.map((file) => file.path);
  if (!imported.story) return written;
  if (force) removeStale(earlier, written, io);
  else if (holdsStaleRejects(folder, written, io))
    say(
      io.err,
      `${join(folder, REJECTS)} is of an earlier import: it says nothing of this one. With --force it is taken away.`,
    );
  return written;
};

/** Puts the files of a story in place and tells what became of the file. */
export const finishImport = async (
  places: ImportPlaces,
  { imported, shown }: ReadFile,
  signal: AbortSignal,
  io: Io,
): Promise<Exit> => {
  const { path, zip, dry, json } = places;
  const { story, rejects, problems } = imported;
  tellImport(path, withoutWishes(imported), shown, io);
  checkWishes(imported);
  // Said of a dry run too: it is there to tell what the real one would say.
  checkSize(path, imported);
  const written = dry ? [] : await putInPlace(places, imported, signal, io);
  say(io.err, `${path}: ${summary(imported)}`);
  if (story)
    tellPlaceless(
      path,
      imported,
      problems.some(({ code }) => code === "crs-unsupported"),
      io,
    );
  if (json) printJson(io, importForPrograms(imported, { file: path, shown, zip }, written));
  else for (const name of written) say(io.out, name);
  if (!story) say(io.err, "No row could be used, so no story was written.");
  const wrong = [...(zip?.problems ?? []), ...problems].filter(({ code }) => isIssue(code));
  return !story || rejects.length + wrong.length > 0 ? EXIT.issues : EXIT.clean;
};
