import { basename, join } from "node:path";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { FIELD_IDS } from "../../../import/fields.ts";
import { isOfParts } from "../../../import/archive/streamed.ts";
import { EXTENSIONS } from "../../../import/open/index.ts";
import type { Recipe } from "../../../import/options.ts";
import { EVENT_TYPE_IDS } from "../../../story/event-types.ts";
import { ID_PATTERN } from "../../../story/records/text.ts";
import { STORY_FILES } from "../../../story/file-names.ts";
import { brief } from "../brief.ts";
import { command, type Args } from "../command.ts";
import { REJECTS } from "../import/remove-stale.ts";
import type { ImportPlaces } from "../import/import-places.ts";
import { checkPlaces } from "../import/check-places.ts";
import { finishImport } from "../import/finish-import.ts";
import { importParts, importWhole } from "../import/import-story.ts";
import { legibleRecipe, readRecipe } from "../import/read-recipe.ts";
import type { RecipeOption } from "../import/recipe-options.ts";
import { tableInZip } from "../zip/table-in-zip.ts";
import { withWishes } from "../import/wishes-beside.ts";
import { tellUnsaidTypes } from "../import/tell-types.ts";
import { isZip } from "../zip/open-zip.ts";
import { interruptible } from "../interruptible.ts";
import type { Io } from "../io.ts";
import { nearId } from "../new/check-id.ts";
import { progress } from "../progress.ts";
import { today } from "../today.ts";
import { allChecked, taken, WrongUse } from "../wrong-use.ts";

type Option = RecipeOption | "out" | "rejects" | "archive" | "dry-run" | "force";

const storyIdOf = (folder: string, { files }: Io): string => {
  const id = basename(files.resolve(folder));
  if (ID_PATTERN.test(id)) return id;
  throw new WrongUse(
    `Expected a folder named by lower-case letters, digits and inner hyphens, found “${brief(id)}”.${nearId(id)}`,
  );
};

/** Said before the work rather than after it. */
const checkRoom = (folder: string, args: Args<Option>, { files }: Io): void => {
  if (args.has("force") || args.has("dry-run")) return;
  for (const name of [STORY_FILES.story, ARCHIVE_FILES.head])
    if (files.entry(join(folder, name))) throw taken(join(folder, name));
};

/** Only a table has a first line that could name its columns. */
const checkHeadings = (path: string, { headings }: Recipe): void => {
  if (headings !== undefined && !/\.(csv|tsv|txt)$/i.test(path))
    throw new WrongUse(
      `--headings are for a table (csv, tsv, txt), found ${path}, which names its columns itself. Nothing was written.`,
    );
};

const recipeFor = (path: string, args: Args<Option>, io: Io): Recipe => {
  const recipe = readRecipe(args, io);
  checkHeadings(path, recipe);
  return recipe;
};

/** Where the story goes, and its id. */
type Out = Pick<ImportPlaces, "folder" | "rejects"> & { id: string };

const outOf = (args: Args<Option>, io: Io): Out => {
  const folder = args.text("out");
  if (folder === undefined) throw new WrongUse("Expected --out and the story's folder.");
  const id = storyIdOf(folder, io);
  checkRoom(folder, args, io);
  const rejects = args.text("rejects") ?? join(folder, REJECTS);
  const read = [...args.positionals, ...args.texts("recipe"), ...args.texts("types")];
  if (!args.has("dry-run")) checkPlaces({ read, folder, rejects }, io.files);
  return { id, folder, rejects };
};

interface Call {
  args: Args<Option>;
  /** A zip that is not read as a table. */
  isWhole: boolean;
  io: Io;
  shell: Io;
}

/** What the options say, or all that is wrong with them (`WrongUse`). */
const checked = async (
  path: string,
  { args, isWhole, io, shell }: Call,
): Promise<[Out, Recipe]> => {
  try {
    return allChecked<[Out, Recipe]>(
      () => outOf(args, shell),
      () => (isWhole ? {} : recipeFor(path, args, io)),
    );
  } catch (error) {
    throw isWhole ? error : await withWishes(error, path, () => legibleRecipe(args, io), io);
  }
};

/** A draft story from a foreign file. */
export const importCommand = command({
  usage: "<file> --out FOLDER [options]",
  about: [
    `Reads ${[...EXTENSIONS, "zip"].join(", ")}. Exports of ACLED, UCDP GED, uMap, TimeMap and Linked Places are known by their columns.`,
    "The first line of a table names its columns; what each was taken for is shown. Rows that cannot be used go to a table of rejects, with the reason and where they stand. What can be read in two ways is said, not guessed.",
    "A story holds about 14,000 rows of ten columns; --archive takes a table of any length.",
    `Fields of --map: ${FIELD_IDS.join(", ")}; “-” for none.`,
    `Types that every story has, for --types: ${EVENT_TYPE_IDS.join(", ")}.`,
  ].join("\n"),
  positionals: { least: 1, most: 1 },
  options: {
    out: { value: "FOLDER", help: "the story's folder; its name becomes the story's id" },
    recipe: {
      value: "FILE",
      help: "a JSON file that says what these options do, and more; see docs/importing.md",
    },
    map: { value: "COLUMN=FIELD", many: true, help: "which field a column is" },
    types: {
      value: "FILE",
      help: "a JSON file: words of the type column, and the event types they mean",
    },
    headings: {
      value: "NAMES",
      help: "names of the columns of a table whose first line names none, such as lat,lon,date,title",
    },
    dates: { value: "ORDER", help: "dmy or mdy: whether 03/04/2023 is in April or in March" },
    century: {
      value: "YEAR",
      help: "that of all years with two digits, such as 2000 or 1900: 3/12/19 is then in 2019",
    },
    tz: { value: "ZONE", help: "time zone of clock times without one, such as Asia/Baghdad" },
    delimiter: {
      value: "CHARACTER",
      help: "what separates the cells of a table, or “tab”; found out by default",
    },
    encoding: {
      value: "NAME",
      help: "encoding of a file that is neither UTF-8 nor UTF-16, such as windows-1252",
    },
    where: {
      value: "CONDITION",
      many: true,
      help: "take only rows for which it holds, such as 'mag>=5'",
    },
    lang: {
      value: "TAG",
      help: "language of the file's texts; found out where its script or its words tell it",
    },
    title: { value: "TEXT", help: "title of the file, to name it as a source" },
    publisher: { value: "NAME", help: "who published the file" },
    url: { value: "URL", help: "address of the file" },
    license: { value: "NAME", help: "licence of the story" },
    date: { value: "DATE", help: "day of the import; today by default" },
    rejects: {
      value: "FILE",
      help: "the table of rejects; rejects.csv in the story's folder by default",
    },
    archive: {
      help: "make an archive, which holds more events than a story; see docs/archives.md",
    },
    "dry-run": { help: "say what would become of the file, and write nothing" },
    force: { help: "replace the files that are there" },
  },
  examples: [
    [
      "dateline import places.csv --out geo/stories/flood-2024 --dry-run",
      "says what would become of the table, and writes nothing",
    ],
    [
      "dateline import events.csv --out events --archive",
      "makes an archive of a table of any length",
    ],
    [
      "dateline import places.csv --out my-flood --map Ort=place --dates dmy",
      "says which field a column is, and that the day comes first in dates",
    ],
  ],
  run: async (args, shell) => {
    const [given = ""] = args.positionals;
    const table = tableInZip(given, shell);
    const { path, io, ...zip } = table ?? { path: given, io: shell };
    const isWhole = !table && isZip(path);
    const [{ id, ...out }, recipe] = await checked(path, { args, isWhole, io, shell });
    const [force, dry, json] = [args.has("force"), args.has("dry-run"), args.has("json")];
    const places = { path, ...zip, ...out, force, dry, json };
    // Loaded when they are wanted: of a table as a story neither is.
    if (isWhole) return (await import("../zip/unpack.ts")).unpack(places, io);
    if (args.has("archive")) {
      const { runArchiveImport } = await import("../archive/run-import.ts");
      return runArchiveImport(places, { id, recipe }, io);
    }
    return interruptible(io, async (signal) => {
      const bar = progress(io.err, path);
      const wish = { id, today: today(), recipe, progress: bar.at, signal };
      const reading = (isOfParts(path) ? importParts : importWhole)(path, wish, io);
      const read = await reading.finally(bar.end);
      const exit = await finishImport(places, read, signal, io);
      tellUnsaidTypes(args.text("types"), recipe, read.imported, io);
      return exit;
    });
  },
});
