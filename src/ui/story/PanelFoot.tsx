import type { Scene } from "../../explore/select.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { LaterDevelopments } from "./LaterDevelopments.tsx";
import { PlacesAlone } from "./PlacesAlone.tsx";
import { Revisions } from "./Revisions.tsx";
import { UnmappedList } from "./UnmappedList.tsx";

interface PanelFootProps {
  index: StoryIndex;
  scene: Scene;
  onSelect: (selection: Selection) => void;
}

/** What stands under the list: places without events, later developments, what is left out, corrections. */
export function PanelFoot(props: PanelFootProps) {
  return (
    <>
      <PlacesAlone {...props} />
      <LaterDevelopments {...props} />
      <UnmappedList index={props.index} />
      <Revisions story={props.index.story} />
    </>
  );
}
