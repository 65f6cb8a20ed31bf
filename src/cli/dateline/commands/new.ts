import { basename, join } from "node:path";
import { starterFiles } from "../../../story/starter.ts";
import { starterGuide } from "../../../story/starter-guide.ts";
import { hasStarterTexts } from "../../../story/starter-texts.ts";
import { STORY_FILES } from "../../../story/file-names.ts";
import { command, type Args } from "../command.ts";
import { EXIT, type Exit } from "../exit-codes.ts";
import { interruptible } from "../interruptible.ts";
import { say, type Io } from "../io.ts";
import { checkId } from "../new/check-id.ts";
import { answers } from "../new/questions.ts";
import { printJson } from "../say.ts";
import { schemasFrom } from "../schemas-from.ts";
import { today } from "../today.ts";
import { taken, WrongUse } from "../wrong-use.ts";

/** Where its files go, in a folder that is named as it is; said before anything is asked. */
const placesFor = (id: string, folder: string, force: boolean, { files }: Io) => {
  if (basename(files.resolve(folder)) !== id)
    throw new WrongUse(`Expected a folder named “${id}” as the story is, found “${folder}”.`);
  const places = {
    story: join(folder, STORY_FILES.story),
    places: join(folder, STORY_FILES.places),
    guide: join(folder, "README.md"),
  };
  const there = Object.values(places).find((path) => files.entry(path));
  if (there !== undefined && !force) throw taken(there);
  return places;
};

type Name = "out" | "headline" | "lang" | "title" | "publisher" | "url" | "published" | "force";

const make = async (args: Args<Name>, io: Io): Promise<Exit> => {
  const id = args.positionals[0] ?? "";
  checkId(id);
  const folder = args.text("out") ?? join("geo/stories", id);
  const force = args.has("force");
  const places = placesFor(id, folder, force, io);
  const { title, ...said } = await answers(args, io);
  const made = starterFiles({
    ...{ id, articleTitle: title, ...said },
    today: today(),
    schemas: schemasFrom(folder, io),
  });
  const files = [
    { path: places.story, content: made.story },
    { path: places.places, content: made.places },
    { path: places.guide, content: starterGuide(id, folder, said.lang) },
  ];
  io.files.write(files, { force });
  if (!hasStarterTexts(said.lang))
    say(
      io.err,
      `Its first texts are in English and marked “en”: replace them by yours, marked “${said.lang}”.`,
    );
  if (args.has("json")) printJson(io, { story: folder, files: files.map(({ path }) => path) });
  else {
    for (const { path } of files) say(io.out, path);
    say(io.out, `Next: read ${join(folder, "README.md")}, or run “dateline validate ${folder}”.`);
  }
  return EXIT.clean;
};

/** Makes the folder of a new story. */
export const newStory = command({
  usage: "<id> [--out FOLDER]",
  about:
    "The id becomes the folder's name and a part of the story's address: lower-case letters, digits and hyphens.\nOn a terminal it asks for what the options do not say. In a script the usual answers are taken.",
  positionals: { least: 1, most: 1 },
  options: {
    out: { value: "FOLDER", help: "its folder, named by the id; geo/stories/<id> by default" },
    headline: { value: "TEXT", help: "headline, in your own words" },
    lang: { value: "TAG", help: "language of your texts; en by default" },
    title: { value: "TEXT", help: "title of the article" },
    publisher: { value: "NAME", help: "who published the article" },
    url: { value: "URL", help: "address of the article" },
    published: { value: "DATE", help: "day on which the article was published" },
    force: { help: "replace the files that are there" },
  },
  examples: [
    ["dateline new flood-2024-03", "asks a few questions and makes geo/stories/flood-2024-03"],
    [
      'dateline new flood --out my-stories/flood --headline "Flood damages a bridge"',
      "makes it in another folder, with its headline",
    ],
  ],
  run: (args, io) => interruptible(io, () => make(args, io)),
});
