import { useLateMessages } from "../late-messages.ts";
import css from "./ShareDialog.module.css";

/** In place of a link to a story that nobody else has. */
export function OwnOnly() {
  const { sharing } = useLateMessages();
  return <p className={css.intro}>{sharing.ownOnly}</p>;
}
