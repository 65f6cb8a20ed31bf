import { useLateMessages } from "../late-messages.ts";
import { LinkField } from "./LinkField.tsx";
import { PassOn, type HandOver } from "./PassOn.tsx";
import css from "./ShareDialog.module.css";

interface LinkToSendProps {
  text: string;
  link: string;
  handOver: HandOver | undefined;
  /** The search that the link would hold. */
  search: string | undefined;
  leavesOut: boolean;
  onLeaveOut: (leavesOut: boolean) => void;
}

/** The link itself, and what of it stays with the reader. */
export function LinkToSend(props: LinkToSendProps) {
  const { text, link, handOver, search, leavesOut, onLeaveOut } = props;
  const { sharing } = useLateMessages();
  return (
    <>
      <LinkField link={link} />
      {handOver && (
        // The link goes beside the text, not at its end as well.
        <PassOn text={text.slice(0, -link.length).trimEnd()} link={link} handOver={handOver} />
      )}
      {search !== undefined && (
        <label className={css.leaveOut}>
          <input
            type="checkbox"
            checked={leavesOut}
            onChange={({ currentTarget: { checked } }) => onLeaveOut(checked)}
          />
          {sharing.leaveOutSearch}
        </label>
      )}
    </>
  );
}
