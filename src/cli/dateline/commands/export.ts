import { join } from "node:path";
import { ARCHIVE_EXPORTS } from "../../../archive/exchange/exports.ts";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { ARTICLE_FILE, STORY_FILES } from "../../../story/file-names.ts";
import { exportArchive } from "../archive/export-archive.ts";
import { isArchive } from "../archive/is-archive.ts";
import { command } from "../command.ts";
import { EXIT, type Exit } from "../exit-codes.ts";
import { exportStory, STORY_FORMATS } from "../export/export-story.ts";
import { folderSource, zipSource, type ExportSource } from "../export/source.ts";
import type { Io } from "../io.ts";
import { spareInputs } from "../spare-inputs.ts";
import { BY_ID, storyPath } from "../story-path.ts";
import { WrongUse } from "../wrong-use.ts";
import { archiveFilesIn } from "../zip/check-zip.ts";
import { filesInZip } from "../zip/files-in-zip.ts";
import { isZip, openZip, theOne } from "../zip/open-zip.ts";

const filesThatAreRead = (given: string): string[] => [
  ...(isZip(given) ? [given] : []),
  ...[...Object.values(STORY_FILES), ARTICLE_FILE, ...Object.values(ARCHIVE_FILES)].map((name) =>
    join(given, name),
  ),
];

/** How each of the two is written. */
interface Writers {
  story: (open: () => ExportSource) => Exit;
  archive: (folder: string, files: Io["files"]) => Promise<Exit>;
}

/** A story or an archive in the zip that the page or this command saved. */
const exportZip = (path: string, { story, archive }: Writers, io: Io): Exit | Promise<Exit> => {
  const zip = openZip(path, io);
  if (zip.found.length === 0) return EXIT.issues;
  const found = theOne(zip);
  if (found.kind === "story") return story(() => zipSource(zip, found));
  return archive(join(path, found.path), filesInZip(io.files, archiveFilesIn(zip, found)));
};

/** Writes a story, or what a link shows of it, as a file for other programs. */
export const exportCommand = command({
  usage: "<story or archive> --format NAME [--out FILE]",
  about: `Formats: ${Object.keys(STORY_FORMATS).join(", ")}; the last one is a zip of the whole story. Formats of an archive: ${Object.keys(ARCHIVE_EXPORTS).join(", ")}.\nWithout --out the file goes to standard output. What a format cannot carry is said on standard error. A zip of either is read as it is. ${BY_ID}`,
  positionals: { least: 1, most: 1 },
  options: {
    format: { value: "NAME", help: "one of the formats above" },
    out: {
      value: "FILE",
      help: "where it is written; its ending says the format, where --format does not",
    },
    link: { value: "LINK", help: "a link of the page: only what it shows is written" },
    lang: {
      value: "TAG",
      many: true,
      help: "language of texts, the best first; English by default",
    },
    base: { value: "URL", help: "the site's address, for the links in the file" },
    force: { help: "replace the file that is there" },
  },
  examples: [
    [
      "dateline export geo/stories/flood-2024 --format csv --out flood.csv",
      "writes a table for a spreadsheet",
    ],
    [
      "dateline export geo/stories/flood-2024 --format kml --link '#type=protest'",
      "prints the protests alone, as KML",
    ],
    [
      "dateline export events --format geoparquet --out events.parquet",
      "writes all rows of an archive",
    ],
  ],
  run: (args, io) => {
    const given = storyPath(args.positionals[0] ?? "", io);
    if (args.has("json") && !args.has("out"))
      throw new WrongUse("--json needs --out: both would go to standard output.");
    const out = args.text("out");
    if (out !== undefined) spareInputs(filesThatAreRead(given), [out], io.files);
    const wish = {
      folder: given,
      format: args.text("format"),
      out,
      langs: args.texts("lang"),
      force: args.has("force"),
      json: args.has("json"),
    };
    const story = (open: () => ExportSource): Exit =>
      exportStory({ ...wish, open, link: args.text("link") ?? "", base: args.text("base") }, io);
    const archive = (folder: string, files: Io["files"]): Promise<Exit> => {
      if (args.has("link") || args.has("base"))
        throw new WrongUse("An archive is written as a whole: --link and --base go with a story.");
      return exportArchive({ ...wish, folder }, { ...io, files });
    };
    if (isZip(given)) return exportZip(given, { story, archive }, io);
    return isArchive(given, io) ? archive(given, io.files) : story(() => folderSource(given, io));
  },
});
