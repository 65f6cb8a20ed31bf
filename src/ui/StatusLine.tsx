import type { Scene } from "../explore/select.ts";
import { useLanguage } from "./language.ts";
import css from "./StatusLine.module.css";

interface StatusLineProps {
  scene: Scene;
  /** What is said for as long as the count is not there. */
  instead?: string | undefined;
}

/** How much of the story the view shows; announced when it changes. */
export function StatusLine({ scene, instead }: StatusLineProps) {
  const { say } = useLanguage();
  return (
    <p role="status" className={css.status}>
      {instead ?? say.shown(scene.count, scene.total)}
    </p>
  );
}
