import {
  allForPrograms,
  checkAll,
  checkedAll,
  issueCount,
  tellAll,
  type CheckedAll,
} from "../check/check-all.ts";
import { foldersToCheck, tellOthers } from "../check/folders.ts";
import { lostSchemas, tellLostSchemas } from "../check/lost-schemas.ts";
import { command } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { zipForPrograms } from "../import/for-programs.ts";
import { say, type Io } from "../io.ts";
import { STORIES } from "../near-path.ts";
import { checkIsArticle, noArticle } from "../open-story.ts";
import { progress } from "../progress.ts";
import { printJson } from "../say.ts";
import { BY_ID, storyPath } from "../story-path.ts";
import { WrongUse } from "../wrong-use.ts";
import { checkInZip, unreadZip } from "../zip/check-zip.ts";
import { isZip, openZip } from "../zip/open-zip.ts";

const articleOf = (
  path: string | undefined,
  folders: readonly string[],
  io: Io,
): string | undefined => {
  if (path === undefined) return undefined;
  if (folders.length > 1) throw new WrongUse("--text belongs to one story: name its folder too.");
  if (io.files.entry(path)?.kind !== "file") throw noArticle(path, io);
  for (const folder of folders) checkIsArticle(path, folder, io);
  return path;
};

/** Checks all that is in zips, and gives what is wrong with these themselves. */
const checkZips = async (
  paths: readonly string[],
  io: Io,
): Promise<CheckedAll & { problems: object[] }> => {
  const problems: object[] = [];
  const checked: Parameters<typeof checkedAll>[0][number][] = [];
  for (const path of paths) {
    const zip = openZip(path, io);
    problems.push(...zipForPrograms(zip));
    if (zip.found.length === 0) checked.push(unreadZip(zip));
    for (const found of zip.found) checked.push(await checkInZip(zip, found, io));
  }
  return { ...checkedAll(checked), problems };
};

/** Checks story folders and tells all that is wrong with them. */
export const validate = command({
  usage: `[story …]`,
  about: `Takes folders of stories or archives, or a folder of such folders; ${STORIES} by default. Each issue has its file, line and column.\nWhere article.txt lies in a story's folder, or --text names it, every quote is proved against it. Of an archive every block and every text is read and held against its check sum. A zip of either is checked as it is. ${BY_ID}`,
  positionals: { least: 0, most: Infinity },
  options: {
    text: { value: "FILE", help: "the article's text, to prove the quotes of one story" },
  },
  examples: [
    ["dateline validate", `checks every story in ${STORIES}`],
    ["dateline validate stories", "checks every story in that folder"],
    ["dateline validate my-story --text article.txt", "checks one story, and proves its quotes"],
    ["dateline validate saved.zip", "checks a story or an archive in its zip"],
    ["dateline validate --json > issues.json", "writes what was found for another program"],
  ],
  run: async (args, io) => {
    const zips = args.positionals.filter(isZip);
    const others = args.positionals
      .filter((path) => !isZip(path))
      .map((path) => storyPath(path, io));
    const { stories: folders, others: passedOver } =
      zips.length > 0 && others.length === 0
        ? { stories: [], others: [] }
        : foldersToCheck(others, io);
    const article = articleOf(args.text("text"), folders, io);
    // A log gets a line for each story anyway.
    const told =
      io.err.isTerminal && folders.length > 1 ? progress(io.err, "Checking stories") : null;
    const at = told ? (done: number) => told.at(done, folders.length) : undefined;
    const inFolders = await checkAll({ folders, article, at }, io);
    told?.end();
    const inZips = await checkZips(zips, io);
    const checked = {
      stories: [...inFolders.stories, ...inZips.stories],
      archives: [...inFolders.archives, ...inZips.archives],
    };
    const { problems } = inZips;
    const json = args.has("json");
    tellOthers(passedOver, io);
    tellAll(checked, json ? null : (line) => say(io.out, line), io);
    const hints = lostSchemas(inFolders.stories, io);
    tellLostSchemas(hints, io);
    if (json) printJson(io, allForPrograms(checked, { problems, hints }));
    return issueCount(checked) + problems.length === 0 ? EXIT.clean : EXIT.issues;
  },
});
