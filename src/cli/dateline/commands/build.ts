import { readBaseUrl } from "../../../publish/base-url.ts";
import { checkOut } from "../build/check-out.ts";
import { allForPrograms, checkAll, issueCount, tellAll } from "../check/check-all.ts";
import { foldersOf, tellOthers } from "../check/folders.ts";
import { command, type Args } from "../command.ts";
import { EXIT, type Exit } from "../exit-codes.ts";
import { interruptible } from "../interruptible.ts";
import { say, type Io, type Output } from "../io.ts";
import { nearPath, STORIES } from "../near-path.ts";
import { partPath } from "../part-path.ts";
import { count, printJson } from "../say.ts";
import { visible } from "../visible.ts";
import { WrongUse } from "../wrong-use.ts";

const VITE = "node_modules/vite/bin/vite.js";

type Name = "stories" | "out" | "base" | "no-pictures" | "no-offline" | "force";

const baseOf = (text: string | undefined): string => {
  if (text === undefined) return "";
  const read = readBaseUrl(text);
  if ("problem" in read) throw new WrongUse(read.problem);
  return read.base;
};

/** What the build reads from its environment. */
const settings = (args: Args<Name>, stories: string): Record<string, string> => ({
  DATELINE_STORIES: stories,
  DATELINE_ISSUES: "told",
  DATELINE_URL: baseOf(args.text("base")),
  ...(args.has("no-pictures") ? { DATELINE_PICTURES: "off" } : {}),
  ...(args.has("no-offline") ? { DATELINE_OFFLINE: "off" } : {}),
});

const storiesIn = (folder: string, io: Io): readonly string[] => {
  if (io.files.entry(folder)?.kind !== "folder")
    throw new WrongUse(
      `Expected a folder of stories at ${folder}, found none.${nearPath(folder, io)}`,
    );
  const { stories, others } = foldersOf(folder, io);
  if (stories.length === 0)
    throw new WrongUse(
      `Expected stories in ${folder}, each in a folder of its own; found ${others.length === 0 ? "no folder" : "none in its folders"}.`,
    );
  tellOthers(others, io);
  return stories;
};

interface Site {
  out: string;
  env: Readonly<Record<string, string>>;
  /** Where the builder's own lines go. */
  lines: Output;
}

/** Makes the site beside its place, so that a build that fails leaves the earlier one as it is. */
const buildSite = ({ out, env, lines }: Site, io: Io): Promise<Exit> =>
  interruptible(io, async (signal) => {
    const part = partPath(io.files.resolve(out));
    const args = ["build", "--outDir", part, "--emptyOutDir", "--logLevel", "info"];
    try {
      const line = (text: string): void => say(lines, visible(text));
      const code = await io.runNode(VITE, args, { env, line, signal });
      signal.throwIfAborted();
      if (code === 0) {
        io.files.replaceFolder(part, out);
        return EXIT.clean;
      }
      say(io.err, `The build ended with code ${code}; the lines above say why.`);
      return EXIT.issues;
    } finally {
      io.files.remove(part);
    }
  });

/** Builds the site of a folder of stories. */
export const build = command({
  summary: "build the site of a folder of stories",
  usage: "--stories DIR --out DIR [--base URL]",
  about:
    "Stories and archives are checked first, as by “dateline validate”. Those with issues are built as well: the\npage shows what is good and names the rest. With errors the exit code is 1 all the same.",
  positionals: { least: 0, most: 0 },
  options: {
    stories: { value: "DIR", help: `folder of story folders; ${STORIES} by default` },
    out: { value: "DIR", help: "where the site is written; dist by default" },
    base: {
      value: "URL",
      help: "the address it will have: feed, sitemap and previews need it",
    },
    "no-pictures": { help: "leave the preview pictures out, which take longest" },
    "no-offline": { help: "make no copy for reading without a network" },
    force: { help: "replace an earlier site in the out folder" },
  },
  examples: [
    ["dateline build --stories my-stories --out site", "a site for any folder of a host"],
    [
      "dateline build --stories my-stories --out site --base https://example.org/",
      "with previews and feed",
    ],
  ],
  run: async (args, io) => {
    const stories = args.text("stories") ?? STORIES;
    const out = args.text("out") ?? "dist";
    const found = storiesIn(stories, io);
    checkOut(out, stories, args.has("force"), io);
    const env = settings(args, io.files.resolve(stories));
    const lines = args.has("json") ? io.err : io.out;
    say(
      lines,
      `Building ${count(found.length, "story").replace(/storys$/, "stories")} from ${stories} …`,
    );
    const checked = await checkAll({ folders: found }, io);
    tellAll(checked, null, io);
    const built = await buildSite({ out, env, lines }, io);
    if (built !== EXIT.clean) return built;
    const errors = issueCount(checked, "errors");
    if (args.has("json")) printJson(io, { out, ...allForPrograms(checked) });
    else say(io.out, `The site is in ${out}.`);
    if (errors > 0)
      say(
        io.err,
        `It was built with ${count(errors, "error")}; the lines above say which, where, and what to do.`,
      );
    return errors > 0 ? EXIT.issues : EXIT.clean;
  },
});
