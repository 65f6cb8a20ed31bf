import type { ComponentType, ReactNode, Ref } from "react";
import type { RowLine } from "../../archive/archive.ts";
import type { ExploredArchive } from "../../archive/explored.ts";
import type { Answer } from "../../archive/word-answers.ts";
import type { Scene } from "../../explore/select.ts";
import type { Selection, View } from "../../explore/view.ts";
import type { PointNameProps, RowsHereProps, WithinProps } from "../../map/points/rows-map.ts";
import type { StepButtonsProps } from "../../ui/chain/StepButtons.tsx";
import type { ControlProps } from "../../ui/filters/control.ts";
import type { ArchiveFiles } from "./archive-files.ts";
import type { KnownRows } from "./known-rows.ts";

/** An archive on the page, with the texts that were fetched so far. */
export interface ShownArchive extends ExploredArchive {
  rowTexts: KnownRows;
  /** What lists say of rows: the same texts, where nothing else says it. */
  rowLines: KnownRows<RowLine>;
  /** The files that its rows can be saved from; missing where there are none. */
  files?: ArchiveFiles;
}

export interface RowListProps {
  archive: ShownArchive;
  scene: Scene;
  steps: StepButtonsProps;
  narrow: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  onSelect: (selection: Selection) => void;
}

export interface RowTimelineProps {
  archive: ShownArchive;
  scene: Scene;
  view: View;
  onChange: ControlProps["onChange"];
  onDates?: (() => void) | undefined;
}

export interface RowDialogProps {
  archive: ShownArchive;
  row: number;
  /** The way to the next row, where no other is in reach. */
  steps: ReactNode;
  headingRef: Ref<HTMLHeadingElement>;
  onClose: () => void;
}

export interface RowStatusProps {
  archive: ShownArchive;
  scene: Scene;
  text: string | undefined;
  /** What is known of that text. */
  answer: Answer | undefined;
}

/** What the page shows of an archive in place of what it shows of a story; fetched with the archive. */
export interface ArchiveParts {
  archive: ShownArchive;
  RowStatus: ComponentType<RowStatusProps>;
  WordsHint: ComponentType;
  RowList: ComponentType<RowListProps>;
  RowTimeline: ComponentType<RowTimelineProps>;
  RowDialog: ComponentType<RowDialogProps>;
  RowsHere: ComponentType<RowsHereProps>;
  PointName: ComponentType<PointNameProps>;
  Within: ComponentType<WithinProps>;
}
