import { memo, type Ref } from "react";
import type { Patch } from "../explore/change.ts";
import type { Focus } from "../explore/select.ts";
import type { StoryIndex } from "../explore/story-index.ts";
import type { Selection } from "../explore/view.ts";
import type { ArchiveParts } from "./archive/archive-parts.ts";
import { latePart } from "../ui/late.tsx";
import { EventDialog } from "../ui/story/EventDialog.tsx";
import { PlaceDialog } from "../ui/story/PlaceDialog.tsx";
import type { Steps } from "./use-steps.ts";

interface DetailsProps {
  index: StoryIndex;
  rows: ArchiveParts | undefined;
  focus: Focus;
  narrow: boolean;
  steps: Steps;
  distanceTo: string | undefined;
  headingRef: Ref<HTMLHeadingElement>;
  onSelect: (selection: Selection) => void;
  onClose: () => void;
  onChange: (patch: Patch) => void;
}

const StepButtons = latePart((parts) => parts.StepButtons);
const DistanceTo = latePart((parts) => parts.DistanceTo);

/** Whether what is selected opens: a place, and on a phone, whose list is out of sight, any event. */
export const hasDetails = ({ place, event, row }: Focus, narrow: boolean): boolean =>
  place !== undefined || row !== undefined || (narrow && event !== undefined);

/** What is selected: its place with all that happened there, or an event that has no place. */
export const Details = memo(function Details(detailed: DetailsProps) {
  const { narrow, steps, distanceTo, rows, onChange, ...props } = detailed;
  const { index, focus } = props;
  const { place, event, row } = focus;
  // On a phone the details lie over the list and its own buttons.
  const buttons = narrow && <StepButtons {...steps} />;
  if (rows && row !== undefined) {
    const { archive } = rows;
    return <rows.RowDialog {...{ archive, row }} {...props} steps={buttons} />;
  }
  if (!place) return event && <EventDialog entry={event} {...props} steps={buttons} />;
  return (
    <PlaceDialog
      entry={place}
      {...props}
      steps={buttons}
      hasDistance={distanceTo !== undefined}
      distance={
        <DistanceTo
          place={place.place}
          index={index}
          to={distanceTo}
          onChange={(to) => onChange({ distanceTo: to })}
        />
      }
    />
  );
});
