import { FILTERS } from "../explore/filters/index.ts";
import type { Scene } from "../explore/select.ts";
import { useLanguage } from "./language.ts";
import css from "./EmptyState.module.css";

/** Says which filter hides everything, and takes it back. */
export function EmptyState({ scene, onUndo }: { scene: Scene; onUndo: () => void }) {
  const { say, within } = useLanguage();
  if (scene.blame.length === 0) return null;
  return (
    <div className={css.empty}>
      <p>
        {say.nothingLeft({
          filters: FILTERS.filter(({ field }) => scene.blame.includes(field)).map(({ label }) =>
            within(label),
          ),
          total: scene.total,
          alone: scene.alone,
          regained: scene.regained,
        })}
      </p>
      <button type="button" data-screen-only onClick={onUndo}>
        {say.undo}
      </button>
    </div>
  );
}
