import { memo, useCallback, type ComponentProps, type ReactNode, type Ref } from "react";
import type { ArchiveParts } from "./archive/archive-parts.ts";
import type { Answer } from "../archive/word-answers.ts";
import type { Patch } from "../explore/change.ts";
import type { MainDispute } from "../explore/main-dispute.ts";
import type { Scene } from "../explore/select.ts";
import type { StoryIndex } from "../explore/story-index.ts";
import type { Selection, View } from "../explore/view.ts";
import type { ChangeHow } from "../ui/filters/control.ts";
import { FilterPanel } from "../ui/filters/FilterPanel.tsx";
import frame from "../ui/Frame.module.css";
import { latePart } from "../ui/late.tsx";
import { NotLoaded } from "../ui/NotLoaded.tsx";
import { StatusLine } from "../ui/StatusLine.tsx";
import { DisputesBar } from "../ui/story/DisputesBar.tsx";
import { EventList } from "../ui/story/EventList.tsx";
import { MainDisputeCard } from "../ui/story/MainDisputeCard.tsx";
import { StoryHeader } from "../ui/story/StoryHeader.tsx";
import { useOpening } from "./opening/opening.ts";
import { OpenButton } from "./opening/parts.ts";
import css from "./Panel.module.css";
import type { Steps } from "./use-steps.ts";

const Chain = latePart(({ Chain }) => Chain, { meanwhile: <div className={css.chain} /> });
const EmptyState = latePart((parts) => parts.EmptyState);
const WordsChip = latePart((parts) => parts.WordsChip);
const PanelFoot = latePart(({ PanelFoot }) => PanelFoot, { missing: NotLoaded });

export interface PanelProps {
  index: StoryIndex;
  /** An archive, whose rows are listed in place of events. */
  rows: ArchiveParts | undefined;
  /** What is known of the words that are looked for in an archive. */
  answer: Answer | undefined;
  narrow: boolean;
  scene: Scene;
  /** Without its camera: a move of the map changes nothing here. */
  view: View;
  main: MainDispute | null;
  steps: Steps;
  headingRef: Ref<HTMLHeadingElement>;
  onSelect: (selection: Selection) => void;
  onChange: (patch: Patch, how: ChangeHow) => void;
  /** The timeline, where it has no room under the map. */
  timeline: ReactNode;
  datesRef: Ref<HTMLInputElement>;
  others: ComponentProps<typeof PanelFoot>["others"];
  onReset: () => void;
  /** After Undo, whose button goes with what it undid. */
  onUndone: () => void;
}

/** The story in words beside the map; on a phone a sheet that slides over it. */
export const Panel = memo(function Panel(props: PanelProps) {
  const isLess = useOpening().opened?.parsed.eventsInFile !== undefined;
  const {
    main,
    steps,
    timeline,
    headingRef,
    onSelect,
    onUndone,
    others,
    rows,
    answer,
    narrow,
    ...filters
  } = props;
  const { index, scene, view, onChange } = filters;
  const toOrder = useCallback((patch: Patch) => onChange(patch, "choice"), [onChange]);
  const list = { scene, onSelect, headingRef };
  const undo = (): void => {
    onChange(Object.fromEntries(scene.blame.map((field) => [field, undefined])), "choice");
    onUndone();
  };
  const unword = (): void => {
    onChange({ text: undefined }, "choice");
    onUndone();
  };
  return (
    <div className={frame.panel} data-panel>
      <StoryHeader index={index} />
      <WordsChip text={view.text} onClear={unword} />
      {main && <MainDisputeCard main={main} index={index} onSelect={onSelect} />}
      <DisputesBar {...filters} />
      {timeline}
      <FilterPanel {...filters} hint={rows && <rows.WordsHint />} />
      {rows ? (
        <rows.RowStatus archive={rows.archive} text={view.text} {...{ scene, answer }} />
      ) : (
        <StatusLine scene={scene} />
      )}
      <EmptyState scene={scene} onUndo={undo} />
      {rows ? (
        <rows.RowList archive={rows.archive} {...{ narrow }} {...list} steps={steps} />
      ) : (
        <EventList {...list} index={index} events={steps.events}>
          <Chain {...{ index, view, ...steps }} onChange={toOrder} />
        </EventList>
      )}
      <PanelFoot {...{ scene, index, isLess, onSelect, others }} />
      <OpenButton />
    </div>
  );
});
