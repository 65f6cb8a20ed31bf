import { useBarMessages } from "../bar-messages.ts";
import css from "./Timeline.module.css";

interface InNoBarProps {
  /** Events of whose begin less is known than a bar tells. */
  rough: number;
  /** Events that begin on no known day. */
  undated: number;
}

/** How many events no bar counts: none of them seems to begin at a time that nobody knows. */
export function InNoBar({ rough, undated }: InNoBarProps) {
  const { inNoBar } = useBarMessages();
  return rough + undated > 0 ? <p className={css.apart}>{inNoBar(rough, undated)}</p> : null;
}
