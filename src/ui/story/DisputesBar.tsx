import { use } from "react";
import type { Patch } from "../../explore/change.ts";
import type { Scene } from "../../explore/select.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { View } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { StoryActionsContext } from "./actions.ts";
import css from "./DisputesBar.module.css";

interface DisputesBarProps {
  index: StoryIndex;
  scene: Scene;
  view: View;
  onChange: (patch: Patch, how: "choice") => void;
}

/** All statements side by side, and the one click that leaves only the events parties differ on. */
export function DisputesBar({ index, scene, view, onChange }: DisputesBarProps) {
  const { say } = useLanguage();
  const { compare } = use(StoryActionsContext);
  if (index.story.claims.length === 0) return null;
  const isOnly = view.claims?.length === 1 && view.claims[0] === "contested";
  const count = scene.counts.get("claims")?.get("contested") ?? 0;
  return (
    <div className={css.bar} data-screen-only>
      <button type="button" onClick={() => compare()}>
        {say.disputes.all}
      </button>
      {index.events.some(({ states }) => states.has("contested")) && (
        <button
          type="button"
          aria-pressed={isOnly}
          onClick={() => onChange({ claims: isOnly ? undefined : ["contested"] }, "choice")}
        >
          {say.disputes.only(count)}
        </button>
      )}
    </div>
  );
}
