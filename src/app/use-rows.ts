import { useMemo } from "react";
import type { WordAnswers } from "../archive/word-answers.ts";
import { indexStory, type StoryIndex } from "../explore/story-index.ts";
import type { Selection } from "../explore/view.ts";
import type { RowsOnMap } from "../map/points/rows-map.ts";
import type { ArchiveParts } from "./archive/archive-parts.ts";
import type { PublishedStory } from "./load-story.ts";

interface Explored {
  index: StoryIndex;
  /** Where the words of an archive are asked for. */
  words: WordAnswers | undefined;
}

/** The index of a story, or that of an archive's rows. */
export const useExplored = (parsed: PublishedStory): Explored =>
  useMemo(() => {
    const { story, issues, rows } = parsed;
    return rows ? rows.archive : { index: indexStory(story, issues), words: undefined };
  }, [parsed]);

/** An archive as the map takes it. */
export const useRowsOnMap = (
  rows: ArchiveParts | undefined,
  choose: (selection: Selection) => void,
): RowsOnMap | undefined =>
  useMemo(
    () =>
      rows && { ...rows, onSelect: (row) => choose({ kind: "row", id: rows.archive.ids.of(row) }) },
    [rows, choose],
  );
