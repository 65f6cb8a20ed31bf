import type { Scene } from "../explore/select.ts";
import { useLanguage } from "./language.ts";
import css from "./EmptyState.module.css";

/** Says which filter hides everything, and takes it back. */
export function EmptyState({ scene, onUndo }: { scene: Scene; onUndo: () => void }) {
  const { say } = useLanguage();
  if (scene.blame.length === 0) return null;
  return (
    <div className={css.empty}>
      <p>
        {say.nothingLeft(
          scene.blame.map((field) => say.filterNames[field]),
          scene.total,
        )}
      </p>
      <button type="button" onClick={onUndo}>
        {say.undo}
      </button>
    </div>
  );
}
