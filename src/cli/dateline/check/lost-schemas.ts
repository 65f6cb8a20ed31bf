import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { say, type Io } from "../io.ts";
import { schemasFrom } from "../schemas-from.ts";
import { visible } from "../visible.ts";
import type { CheckedStory } from "./check-story.ts";

/** Files that are told of; of many stories that were moved the first ones say it. */
const MOST_TOLD = 4;

/** The line is near the beginning of a file; further down it is part of something else. */
const NEAR = 1000;

const schemaIn = (text: string): string | undefined => {
  const [, written] = /"\$schema"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(text.slice(0, NEAR)) ?? [];
  try {
    const value: unknown = written === undefined ? undefined : JSON.parse(written);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Where an editor looks for it; `null` where that is on the web, or nowhere. */
const placeOf = (schema: string, file: string): string | null => {
  if (!/^[a-z][a-z\d+.-]+:/i.test(schema))
    return schema === "" ? null : join(dirname(file), schema);
  try {
    return schema.startsWith("file:") ? fileURLToPath(schema) : null;
  } catch {
    return null;
  }
};

const isLost = (schema: string, file: string, { files }: Io): boolean => {
  const place = placeOf(schema, file);
  return place !== null && files.entry(place)?.kind !== "file";
};

/** What a file names as its schema though nothing is there, and what would lead to it. */
const lostIn = (
  { texts }: CheckedStory,
  io: Io,
): { file: string; found: string; meant: string }[] =>
  [...texts].flatMap(([file, text]) => {
    const found = text === null ? undefined : schemaIn(text);
    if (found === undefined || !isLost(found, file, io)) return [];
    return [{ file, found, meant: schemasFrom(dirname(file), io) + basename(found) }];
  });

/**
 * Tells of stories that were moved without the path to their schema: nothing is wrong with what they say, but an editor
 * can no longer help with them.
 */
export const tellLostSchemas = (stories: readonly CheckedStory[], io: Io): void => {
  const lost = stories.flatMap((story) => lostIn(story, io));
  for (const { file, found, meant } of lost.slice(0, MOST_TOLD))
    say(
      io.err,
      visible(
        `${file}: hint: no file is at its $schema, “${found}”, by which editors complete and explain fields. It was moved: write “${meant}”.`,
      ),
    );
  const more = lost.length - MOST_TOLD;
  if (more > 0) say(io.err, `… and ${more} more whose $schema leads nowhere`);
};
