import type { Scene } from "../explore/select.ts";
import type { StoryIndex } from "../explore/story-index.ts";
import type { Selection } from "../explore/view.ts";
import { useLanguage } from "../ui/language.ts";
import { useLateParts } from "./use-late-parts.ts";

interface PanelFootProps {
  index: StoryIndex;
  scene: Scene;
  onSelect: (selection: Selection) => void;
}

/** What stands under the list: places without events, later developments, what is left out, corrections. */
export function PanelFoot(props: PanelFootProps) {
  const { say } = useLanguage();
  const parts = useLateParts(true);
  if (parts === null) return null;
  if (parts === "failed") return <p role="alert">{say.notLoaded}</p>;
  const { PlacesAlone, LaterDevelopments, UnmappedList, Revisions } = parts;
  return (
    <>
      <PlacesAlone {...props} />
      <LaterDevelopments {...props} />
      <UnmappedList index={props.index} />
      <Revisions story={props.index.story} />
    </>
  );
}
