import type { Scene } from "../../explore/select.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import type { Neighbours } from "../../story/related.ts";
import { LaterDevelopments } from "./LaterDevelopments.tsx";
import { OtherStories } from "./OtherStories.tsx";
import { PlacesAlone } from "./PlacesAlone.tsx";
import { Revisions } from "./Revisions.tsx";
import { UnmappedList } from "./UnmappedList.tsx";

interface PanelFootProps {
  index: StoryIndex;
  scene: Scene;
  /** Whether events of the story's file are left out. */
  isLess: boolean;
  onSelect: (selection: Selection) => void;
  /** The other stories of the site, and the way to them; none in a frame of another site. */
  others: { neighbours: Neighbours; site: string; hash: string } | undefined;
}

/** What stands under the list: places without events, later developments, what is left out, corrections, other stories. */
export function PanelFoot(props: PanelFootProps) {
  return (
    <>
      <PlacesAlone {...props} />
      <LaterDevelopments {...props} />
      <UnmappedList index={props.index} />
      <Revisions story={props.index.story} />
      {props.others && <OtherStories {...props.others} />}
    </>
  );
}
