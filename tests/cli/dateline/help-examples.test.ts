import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { COMMANDS } from "../../../src/cli/dateline/commands.ts";
import { CHECKOUT, dateline, workFolder } from "./test-io.ts";

const TABLE =
  "Titel,Ereignisart,Datum,Breite,Länge,Ort\nFlut,Flood,03/04/2023,36.2,44.1,Mill Lane\n";
const EVENTS = "title,date,lat,lon\nFlood,2023-04-03,36.2,44.1\n";

/** The story in a folder of another name, which is its id too. */
const copyAs = (to: string, from: string, cwd: string): void => {
  cpSync(from, join(cwd, to), { recursive: true });
  const story = join(cwd, to, "story.json");
  const text = readFileSync(story, "utf8").replace('"id": "harbour"', `"id": "${basename(to)}"`);
  writeFileSync(story, text);
};

/** What examples name that the command itself makes. */
const MADE = {
  "saved.zip": ["export", "my-story", "--format", "archive", "--out", "saved.zip"],
  "export events": ["import", "events.csv", "--archive", "--out", "events"],
};

/** A folder with all that the examples name. */
const withFiles = (): string => {
  const cwd = workFolder();
  const good = join(CHECKOUT, "tests/fixtures/good/harbour");
  for (const to of ["geo/stories/harbour", "stories/harbour", "my-stories/harbour"])
    cpSync(good, join(cwd, to), { recursive: true });
  copyAs("my-story", good, cwd);
  copyFileSync(join(good, "article.txt"), join(cwd, "article.txt"));
  writeFileSync(join(cwd, "places.csv"), TABLE.replace("03/04", "23/04"));
  writeFileSync(join(cwd, "events.csv"), EVENTS);
  return cwd;
};

/** The words of a line as a shell takes them; where it leads the output does not matter here. */
const wordsOf = (line: string): string[] =>
  Array.from(line.replace(/ > \S+$/, "").matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g), (found) =>
    found.slice(1).join(""),
  );

/** Stands for the building of the site itself. */
const builds = (_: string, args: readonly string[]): Promise<number> => {
  mkdirSync(args[2] ?? "");
  return Promise.resolve(0);
};

const commands = await Promise.all(Object.values(COMMANDS).map(({ load }) => load()));
const examples = commands.flatMap((command) => command.examples.map(([line]) => line));

it.each(examples)("%s", async (line) => {
  const cwd = withFiles();
  // Of an import, this is the folder that is made; of other commands, one that is there.
  if (!line.startsWith("dateline import"))
    copyAs("geo/stories/flood-2024", join(CHECKOUT, "tests/fixtures/good/harbour"), cwd);
  for (const [named, making] of Object.entries(MADE))
    if (line.includes(named)) await dateline(making, cwd);
  const [, ...argv] = wordsOf(line);
  const { exit, err } = await dateline(argv, cwd, { runNode: builds });
  expect([exit, exit === 0 ? "" : err]).toEqual([0, ""]);
});
