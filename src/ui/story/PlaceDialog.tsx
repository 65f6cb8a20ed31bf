import type { ReactNode, Ref } from "react";
import type { Focus, PlaceEntry } from "../../explore/select.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { placeNames } from "../../story/text.ts";
import { DetailsDialog } from "../DetailsDialog.tsx";
import { DialogLink } from "../DialogLink.tsx";
import { latePart } from "../late.tsx";
import { NotLoaded } from "../NotLoaded.tsx";
import { Words } from "../Words.tsx";
import { OtherNames } from "./OtherNames.tsx";

interface PlaceDialogProps {
  entry: PlaceEntry;
  index: StoryIndex;
  focus: Focus;
  headingRef: Ref<HTMLHeadingElement>;
  onSelect: (selection: Selection) => void;
  onClose: () => void;
  /** The distance to another place. */
  distance?: ReactNode;
  hasDistance?: boolean;
  /** The way to the next event, where no other is in reach. */
  steps?: ReactNode;
}

const PlaceBody = latePart((parts) => parts.PlaceBody, { missing: NotLoaded });

/** A place with its events, quotes and statements: what a marker opens. Not modal. */
export function PlaceDialog(props: PlaceDialogProps) {
  const { entry, index, focus, headingRef, onSelect, onClose } = props;
  const { distance, hasDistance = false } = props;
  const { place } = entry;
  const foot = (
    <>
      {props.steps}
      <DialogLink />
    </>
  );
  return (
    <DetailsDialog
      heading={<Words of={placeNames(place)} unmarked />}
      beside={<OtherNames place={place} />}
      {...{ headingRef, foot, onClose }}
    >
      <PlaceBody key={place.id} {...{ entry, index, focus, onSelect, distance, hasDistance }} />
    </DetailsDialog>
  );
}
