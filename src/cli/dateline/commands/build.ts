import { join } from "node:path";
import { readBaseUrl } from "../../../publish/base-url.ts";
import { readStoryHosts } from "../../../publish/story-hosts.ts";
import { buildLines } from "../build/build-lines.ts";
import { isStoryFolder } from "../../story-files.ts";
import { checkOut } from "../build/check-out.ts";
import { KEPT_NAMES } from "../build/site-names.ts";
import { siteSize } from "../build/site-size.ts";
import {
  allForPrograms,
  checkAll,
  issueCount,
  tellAll,
  type CheckedAll,
} from "../check/check-all.ts";
import { foldersOf, tellOthers, tellZips } from "../check/folders.ts";
import { command, type Args } from "../command.ts";
import { EXIT, type Exit } from "../exit-codes.ts";
import { interruptible } from "../interruptible.ts";
import { say, type Io, type Output } from "../io.ts";
import { isWithin } from "../is-within.ts";
import { nearPath, STORIES } from "../near-path.ts";
import { partPath } from "../part-path.ts";
import { count, printJson } from "../say.ts";
import { WrongUse } from "../wrong-use.ts";
import { isZip } from "../zip/open-zip.ts";

const VITE = "node_modules/vite/bin/vite.js";

type Name = "stories" | "out" | "base" | "no-pictures" | "no-offline" | "force" | "keep";

const baseOf = (text: string | undefined): string => {
  if (text === undefined) return "";
  const read = readBaseUrl(text);
  if ("problem" in read) throw new WrongUse(read.problem);
  return read.base;
};

/** Refuses a list of hosts that the build would fail at. */
const checkHosts = ({ env }: Io): void => {
  const read = readStoryHosts(env["DATELINE_STORY_HOSTS"] ?? "");
  if ("problem" in read) throw new WrongUse(`DATELINE_STORY_HOSTS: ${read.problem}`);
};

/** What the build reads from its environment. */
const settings = (args: Args<Name>, stories: string): Record<string, string> => ({
  DATELINE_STORIES: stories,
  DATELINE_ISSUES: "told",
  DATELINE_URL: baseOf(args.text("base")),
  ...(args.has("no-pictures") ? { DATELINE_PICTURES: "off" } : {}),
  ...(args.has("no-offline") ? { DATELINE_OFFLINE: "off" } : {}),
});

const storiesIn = (folder: string, out: string, io: Io): readonly string[] => {
  if (io.files.entry(folder)?.kind === "file")
    throw new WrongUse(
      isZip(folder)
        ? `Expected a folder of stories, found the zip ${folder}: “dateline import ${folder} --out STORIES/ID” unpacks it, and --stories STORIES then has it.`
        : `Expected a folder of stories, found the file ${folder}.`,
    );
  if (io.files.entry(folder)?.kind !== "folder")
    throw new WrongUse(
      `Expected a folder of stories at ${folder}, found none.${nearPath(folder, io)}`,
    );
  if (isStoryFolder(io.files.resolve(folder)))
    throw new WrongUse(
      `Expected a folder of stories at ${folder}, found a story: name the folder in which it lies.`,
    );
  const { stories, others } = foldersOf(folder, io);
  tellZips(folder, io);
  if (stories.length === 0)
    throw new WrongUse(
      `Expected stories in ${folder}, each in a folder of its own; found ${others.length === 0 ? "no folder" : "none in its folders"}.`,
    );
  // An earlier site may lie among them.
  const site = io.files.resolve(out);
  tellOthers(
    others.filter((path) => !isWithin(site, io.files.resolve(path))),
    io,
  );
  return stories;
};

interface Site {
  out: string;
  /** Names in an earlier site that stay. */
  staying: readonly string[];
  env: Readonly<Record<string, string>>;
  /** Where the builder's own lines go. */
  lines: Output;
}

/** Whether a folder can be made there is known before the work, not after it. */
const checkRoom = (part: string, out: string, { files }: Io): void => {
  try {
    files.writer(join(part, "index.html")).close();
    files.remove(part);
  } catch (error) {
    // What the system has against it is about the folder that was asked for.
    throw error instanceof Error ? Object.assign(error, { path: out }) : error;
  }
};

/** Makes the site beside its place, so that a build that fails leaves the earlier one as it is. */
const buildSite = ({ out, staying, env, lines }: Site, io: Io): Promise<Exit> =>
  interruptible(io, async (signal) => {
    const part = partPath(io.files.resolve(out));
    const args = ["build", "--outDir", part, "--emptyOutDir", "--logLevel", "info"];
    const { line, end, rest } = buildLines(lines);
    checkRoom(part, out, io);
    try {
      const code = await io.runNode(VITE, args, { env, line, signal }).finally(end);
      signal.throwIfAborted();
      if (code === 0) {
        io.files.replaceFolder(part, out, staying);
        return EXIT.clean;
      }
      for (const untold of rest()) say(io.err, untold);
      say(io.err, `The build ended with code ${code}; the lines above say why.`);
      return EXIT.issues;
    } finally {
      io.files.remove(part);
    }
  });

const storiesCount = (n: number): string => (n === 1 ? "1 story" : `${n} stories`);

/** What was built, and what stayed. */
const tellBuilt = ({ out, staying }: Site, { out: output, files }: Io): void => {
  const names = files.list(out).filter((name) => !staying.includes(name));
  if (staying.length > 0) say(output, `Kept in ${out}: ${staying.join(", ")}.`);
  say(output, `The site is in ${out}: ${siteSize(out, names, files)}.`);
};

/** What is wrong comes last: nothing that the builder says can hide it. */
const tellEnd = (site: Site, built: Exit, checked: CheckedAll, json: boolean, io: Io): Exit => {
  if (built === EXIT.clean && !json) tellBuilt(site, io);
  tellAll(checked, null, io);
  if (built !== EXIT.clean) return built;
  if (json) printJson(io, { out: site.out, ...allForPrograms(checked) });
  const errors = issueCount(checked, "errors");
  if (errors === 0) return EXIT.clean;
  const said = `The site was built with ${count(errors, "error")}; the lines above say which, where, and what to do.`;
  say(io.err, said);
  return EXIT.issues;
};

/** Builds the site of a folder of stories. */
export const build = command({
  usage: "[--stories DIR] [--out DIR] [--base URL]",
  about:
    "Stories and archives are checked first, as by “dateline validate”. Those with issues are built as well: the page shows what is good and names the rest. With errors the exit code is 1 all the same. In the environment, DATELINE_STORY_HOSTS names the hosts beside the site’s own from which its pages open stories: https://data.example.org, with commas between them.",
  positionals: { least: 0, most: 0 },
  options: {
    stories: { value: "DIR", help: `folder of story folders; ${STORIES} by default` },
    out: { value: "DIR", help: "where the site is written; dist by default" },
    base: {
      value: "URL",
      help: "the address it will have: feed, sitemap and previews need it",
    },
    "no-pictures": {
      help: "leave the preview pictures and the map of the list out, which take longest",
    },
    "no-offline": { help: "make no copy for reading without a network" },
    force: {
      help: `replace an earlier site in the out folder; what a host needs there stays: ${[...KEPT_NAMES].join(", ")}`,
    },
    keep: { value: "NAME", many: true, help: "another file or folder in it that stays" },
  },
  examples: [
    ["dateline build --stories my-stories --out site", "a site for any folder of a host"],
    [
      "dateline build --stories my-stories --out site --base https://example.org/",
      "with previews and feed",
    ],
  ],
  run: async (args, io) => {
    checkHosts(io);
    const stories = args.text("stories") ?? STORIES;
    const out = args.text("out") ?? "dist";
    const found = storiesIn(stories, out, io);
    const wish = { out, stories, force: args.has("force"), keep: args.texts("keep") };
    const staying = checkOut(wish, io);
    const env = settings(args, io.files.resolve(stories));
    const lines = args.has("json") ? io.err : io.out;
    say(lines, `Building ${storiesCount(found.length)} from ${stories} …`);
    const checked = await checkAll({ folders: found }, io);
    const site = { out, staying, env, lines };
    const built = await buildSite(site, io);
    return built === EXIT.interrupted ? built : tellEnd(site, built, checked, args.has("json"), io);
  },
});
