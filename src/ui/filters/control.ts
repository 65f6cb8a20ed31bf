import type { ReactNode, Ref } from "react";
import type { Filter } from "../../explore/filters/filter.ts";
import type { Patch } from "../../explore/change.ts";
import type { Scene } from "../../explore/select.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { View } from "../../explore/view.ts";

/** `choice` can be undone with Back; `typing` cannot, letter by letter. */
export type ChangeHow = "choice" | "typing";

/** What every filter control gets. */
export interface ControlProps {
  filter: Filter;
  index: StoryIndex;
  scene: Scene;
  view: View;
  onChange: (patch: Patch, how: ChangeHow) => void;
  /** What is said of how words are found. */
  hint?: ReactNode;
  /** The first of the two date fields. */
  datesRef?: Ref<HTMLInputElement> | undefined;
}
