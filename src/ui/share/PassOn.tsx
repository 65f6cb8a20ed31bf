import { Share2 } from "lucide-react";
import { useState } from "react";
import { useLateMessages } from "../late-messages.ts";
import css from "./CopyText.module.css";

/** Hands a text and a link to another program. Resolves to whether the browser did not refuse. */
export type HandOver = (what: { text: string; url: string }) => Promise<boolean>;

interface PassOnProps {
  text: string;
  link: string;
  handOver: HandOver;
}

/** The system's own way of sharing, where the browser has one. */
export function PassOn({ text, link, handOver }: PassOnProps) {
  const { sharing } = useLateMessages();
  const [failed, setFailed] = useState(false);
  return (
    <div className={css.copy}>
      <button
        type="button"
        onClick={() => {
          setFailed(false);
          void handOver({ text, url: link }).then((done) => setFailed(!done));
        }}
      >
        <Share2 aria-hidden="true" size={16} />
        {sharing.passOn}
      </button>
      <span aria-live="polite">{failed && sharing.passOnFailed}</span>
    </div>
  );
}
