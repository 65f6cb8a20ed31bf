import { join } from "node:path";
import { readArchive } from "../../../formats/archive/read.ts";
import { sentence } from "../../../import/sentences.ts";
import { STORY_FILES } from "../../../story/file-names.ts";
import { EXIT, type Exit } from "../exit-codes.ts";
import { say, type Io } from "../io.ts";
import { count } from "../say.ts";
import { WrongUse } from "../wrong-use.ts";
import { bytesOf } from "./bytes-of.ts";

/** A zip of a story holds its files as they are; nothing is made anew. */
export const unpack = (path: string, folder: string, force: boolean, io: Io): Exit => {
  const { files, problems } = readArchive(bytesOf(path, io));
  for (const { code, detail } of problems) say(io.err, `${path}: ${sentence({ code, detail })}`);
  const wanted = Object.values(STORY_FILES).map((name) => files.find((file) => file.name === name));
  const found = wanted.filter((file) => file !== undefined);
  if (found.length < wanted.length)
    throw new WrongUse(
      `Expected ${Object.values(STORY_FILES).join(" and ")} in ${path}, found ${count(files.length, "other file")}.`,
    );
  io.files.write(
    found.map(({ name, bytes }) => ({ path: join(folder, name), content: bytes })),
    { force },
  );
  say(io.out, `${folder}: ${count(found.length, "file")}, as they stand in ${path}`);
  return EXIT.clean;
};
