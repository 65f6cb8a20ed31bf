import type { Scene } from "../explore/select.ts";
import { useLanguage } from "./language.ts";
import css from "./StatusLine.module.css";

/** How much of the story the view shows; announced when it changes. */
export function StatusLine({ scene }: { scene: Scene }) {
  const { say } = useLanguage();
  return (
    <p role="status" className={css.status}>
      {say.shown(scene.count, scene.total)}
    </p>
  );
}
