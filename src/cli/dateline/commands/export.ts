import { join } from "node:path";
import { readHash } from "../../../explore/link/hash.ts";
import { recordPath, storyPath } from "../../../explore/page-path.ts";
import { select } from "../../../explore/select.ts";
import { indexStory } from "../../../explore/story-index.ts";
import type { View } from "../../../explore/view.ts";
import { ARCHIVE_EXPORTS } from "../../../archive/exchange/exports.ts";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { EXPORTS, type ExportFormat } from "../../../formats/exports.ts";
import { LOSSES, lostOf } from "../../../formats/losses.ts";
import type { Extract } from "../../../formats/extract.ts";
import { readBaseUrl } from "../../../publish/base-url.ts";
import { parseStory } from "../../../story/parse/parse.ts";
import type { Story } from "../../../story/records/story.ts";
import { ARTICLE_FILE, STORY_FILES } from "../../../story/file-names.ts";
import { exportArchive } from "../archive/export-archive.ts";
import { isArchive } from "../archive/is-archive.ts";
import { command, type Args } from "../command.ts";
import { EXIT, type Exit } from "../exit-codes.ts";
import { formatOf } from "../export/format-of.ts";
import { say, type Io } from "../io.ts";
import { openStory, storyFolder } from "../open-story.ts";
import { count, printJson } from "../say.ts";
import { spareInputs } from "../spare-inputs.ts";
import { issuesForPrograms, tellIssues } from "../tell-issues.ts";
import { WrongUse } from "../wrong-use.ts";

const FORMATS: Readonly<Record<string, ExportFormat>> = EXPORTS;

/** Where no address is known, links stay relative to the site's root. */
const siteOf = (text: string | undefined): ((path: string) => string) => {
  if (text === undefined) return (path) => path;
  const read = readBaseUrl(text);
  if ("problem" in read) throw new WrongUse(read.problem);
  return (path) => new URL(path, read.base).href;
};

const hashOf = (link: string): string => {
  const at = link.indexOf("#");
  return at < 0 ? "" : link.slice(at);
};

/** A link of the page, or only its part from `#` on. Without that part it shows the whole story. */
const viewOf = (link: string, io: Io): View => {
  const { view, problems, anchor } = readHash(hashOf(link));
  if (anchor !== undefined || !(link === "" || link.includes("#") || URL.canParse(link)))
    throw new WrongUse(
      `Expected --link with a link of the page, such as '#type=protest&t=2024/..', found “${link}”.`,
    );
  for (const { key, value } of problems)
    say(io.err, `The part “${key}=${value}” of the link could not be read and was left out.`);
  return view;
};

interface Wanted {
  link: string;
  langs: readonly string[];
  site: string | undefined;
}

const extractOf = (story: Story, { link, langs, site }: Wanted, io: Io): Extract => {
  const address = siteOf(site);
  const { events, places } = select(indexStory(story), viewOf(link, io));
  return {
    story,
    events,
    places,
    langs,
    link: `${address(storyPath(story.id))}${hashOf(link)}`,
    linkTo: (kind, id) => address(recordPath(story.id, kind, id)),
  };
};

const rawFiles = (folder: string, { files }: Io): Extract["files"] =>
  Object.values(STORY_FILES)
    .filter((name) => files.entry(join(folder, name))?.kind === "file")
    .map((name) => ({ name, bytes: files.read(join(folder, name)) }));

const tellLosses = (story: Story, { cannotCarry, loses }: ExportFormat, { err }: Io): void => {
  say(err, cannotCarry["en"] ?? "");
  for (const loss of lostOf(story, loses)) say(err, `Not in the file: ${LOSSES[loss].en}`);
};

type Option = "format" | "out" | "link" | "lang" | "base" | "force";

/** A story, or what a link shows of it. */
const exportStory = (given: string, args: Args<Option>, io: Io): Exit => {
  const folder = storyFolder(given, io);
  const out = args.text("out");
  const format = formatOf(FORMATS, args.text("format"), out);
  const json = args.has("json");
  const files = openStory(folder, undefined, io);
  const { story, issues } = parseStory({ ...files, articleText: undefined });
  const wanted = { link: args.text("link") ?? "", langs: [...args.texts("lang"), "en"] };
  const extract = extractOf(story, { ...wanted, site: args.text("base") }, io);
  const content = format.write({ ...extract, files: rawFiles(folder, io) });
  tellIssues(issues, (file) => (file === files.story.name ? files.story : files.places).text, io);
  tellLosses(story, format, io);
  if (out === undefined) io.out.write(content);
  else {
    io.files.write([{ path: out, content }], { force: args.has("force") });
    const events = (format.ofWholeStory ? story : extract).events.length;
    if (json) printJson(io, { story: folder, out, events, issues: issuesForPrograms(issues) });
    else say(io.out, `${out}: ${events} of ${count(story.events.length, "event")}`);
  }
  return issues.length > 0 ? EXIT.issues : EXIT.clean;
};

const exportRows = (folder: string, args: Args<Option>, io: Io): Promise<Exit> => {
  if (args.has("link") || args.has("base"))
    throw new WrongUse("An archive is written as a whole: --link and --base go with a story.");
  const wish = {
    folder,
    format: args.text("format"),
    out: args.text("out"),
    langs: [...args.texts("lang"), "en"],
    force: args.has("force"),
    json: args.has("json"),
  };
  return exportArchive(wish, io);
};

const filesThatAreRead = (folder: string): string[] =>
  [...Object.values(STORY_FILES), ARTICLE_FILE, ...Object.values(ARCHIVE_FILES)].map((name) =>
    join(folder, name),
  );

/** Writes a story, or what a link shows of it, as a file for other programs. */
export const exportCommand = command({
  summary: "write a story or an archive as a file for other programs",
  usage: "<story or archive> --format NAME [--out FILE]",
  about: `Formats: ${Object.keys(FORMATS).join(", ")}; the last one is a zip of the whole story. Formats of an archive: ${Object.keys(ARCHIVE_EXPORTS).join(", ")}.\nWithout --out the file goes to standard output. What a format cannot carry is said on standard error.`,
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
    return isArchive(given, io) ? exportRows(given, args, io) : exportStory(given, args, io);
  },
});
