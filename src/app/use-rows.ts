import { useMemo } from "react";
import { indexStory, type StoryIndex } from "../explore/story-index.ts";
import type { Selection } from "../explore/view.ts";
import type { RowsOnMap } from "../map/points/rows-map.ts";
import type { ArchiveParts } from "./archive/archive-parts.ts";
import type { PublishedStory } from "./load-story.ts";

/** The index of a story, or that of an archive's rows. */
export const useIndex = (parsed: PublishedStory): StoryIndex =>
  useMemo(() => parsed.rows?.archive.index ?? indexStory(parsed.story, parsed.issues), [parsed]);

/** An archive as the map takes it. */
export const useRowsOnMap = (
  rows: ArchiveParts | undefined,
  choose: (selection: Selection) => void,
): RowsOnMap | undefined =>
  useMemo(
    () => rows && { ...rows, onSelect: (row) => choose({ kind: "row", id: String(row) }) },
    [rows, choose],
  );
