import { join } from "node:path";
import { ARCHIVE_EXPORTS } from "../../../archive/exchange/exports.ts";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { ARTICLE_FILE, STORY_FILES } from "../../../story/file-names.ts";
import { exportArchive } from "../archive/export-archive.ts";
import { isArchive } from "../archive/is-archive.ts";
import { command } from "../command.ts";
import { exportStory, STORY_FORMATS } from "../export/export-story.ts";
import { spareInputs } from "../spare-inputs.ts";
import { WrongUse } from "../wrong-use.ts";

const filesThatAreRead = (folder: string): string[] =>
  [...Object.values(STORY_FILES), ARTICLE_FILE, ...Object.values(ARCHIVE_FILES)].map((name) =>
    join(folder, name),
  );

/** Writes a story, or what a link shows of it, as a file for other programs. */
export const exportCommand = command({
  summary: "write a story or an archive as a file for other programs",
  usage: "<story or archive> --format NAME [--out FILE]",
  about: `Formats: ${Object.keys(STORY_FORMATS).join(", ")}; the last one is a zip of the whole story. Formats of an archive: ${Object.keys(ARCHIVE_EXPORTS).join(", ")}.\nWithout --out the file goes to standard output. What a format cannot carry is said on standard error.`,
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
    const [given = ""] = args.positionals;
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
    if (!isArchive(given, io))
      return exportStory({ ...wish, link: args.text("link") ?? "", base: args.text("base") }, io);
    if (args.has("link") || args.has("base"))
      throw new WrongUse("An archive is written as a whole: --link and --base go with a story.");
    return exportArchive(wish, io);
  },
});
