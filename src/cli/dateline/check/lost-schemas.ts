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

/** A path to a schema at which nothing is, as issues tell of what they find. */
export interface LostSchema {
  file: string;
  line: number;
  column: number;
  path: "/$schema";
  severity: "hint";
  expected: string;
  found: string;
  /** What would lead to it. */
  nearest: string;
  message: string;
}

interface Named {
  schema: string;
  line: number;
  column: number;
}

const schemaIn = (text: string): Named | null => {
  const [all = "", before = "", written] =
    /^([^]*?"\$schema"\s*:\s*)("(?:[^"\\]|\\.)*")/.exec(text.slice(0, NEAR)) ?? [];
  if (all === "" || written === undefined) return null;
  const lines = before.split("\n");
  const at = { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
  try {
    return { schema: JSON.parse(written) as string, ...at };
  } catch {
    return null;
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

const told = (found: string, nearest: string) => ({
  path: "/$schema" as const,
  severity: "hint" as const,
  expected: "a path to the schema",
  found,
  nearest,
  message: `no file is at its $schema, “${found}”, by which editors complete and explain fields. It was moved: write “${nearest}”.`,
});

/** What the files of a story name as their schema though nothing is there. */
const lostIn = ({ texts }: CheckedStory, io: Io): LostSchema[] =>
  [...texts].flatMap(([file, text]) => {
    const named = text === null ? null : schemaIn(text);
    if (!named || !isLost(named.schema, file, io)) return [];
    const { schema: found, line, column } = named;
    const nearest = schemasFrom(dirname(file), io) + basename(found);
    return [{ file, line, column, ...told(found, nearest) }];
  });

/**
 * Looks for stories that were moved without the path to their schema: nothing is wrong with what they say, but an
 * editor can no longer help with them.
 */
export const lostSchemas = (stories: readonly CheckedStory[], io: Io): LostSchema[] =>
  stories.flatMap((story) => lostIn(story, io));

export const tellLostSchemas = (lost: readonly LostSchema[], io: Io): void => {
  for (const { file, message } of lost.slice(0, MOST_TOLD))
    say(io.err, visible(`${file}: hint: ${message}`));
  const more = lost.length - MOST_TOLD;
  if (more > 0) say(io.err, `… and ${more} more whose $schema leads nowhere`);
};
