import { useState } from "react";
import { useLanguage } from "../language.ts";
import { useLateMessages } from "../late-messages.ts";
import { Notice } from "./Notice.tsx";
import type { TilesState } from "./tiles-state.ts";

interface TilesNoticeProps {
  /** The host that the view's base layer is loaded from. */
  host: string;
  /** What came of its tiles; undefined until the reader agrees to ask for them. */
  state: TilesState | undefined;
  onLoad: () => void;
  onKeep: () => void;
  onRetry: () => void;
  /** The notice goes, and the focus with it. */
  onGone: () => void;
}

/** What the reader must know or decide about online tiles. */
export function TilesNotice({ host, state, onLoad, onKeep, onRetry, onGone }: TilesNoticeProps) {
  const { say } = useLanguage();
  const { tiles } = useLateMessages();
  const [dismissed, setDismissed] = useState<TilesState>();
  const action = (label: string, act: () => void) => (
    <button
      type="button"
      onClick={() => {
        act();
        setDismissed(undefined);
        onGone();
      }}
    >
      {label}
    </button>
  );
  if (!state)
    return (
      <Notice title={tiles.asked(host)} lines={[]}>
        <p>{tiles.notLoaded}</p>
        {action(say.loadTiles, onLoad)}
        {action(tiles.keep, onKeep)}
      </Notice>
    );
  if (state === dismissed || (state !== "failed" && state !== "patchy")) return null;
  return (
    <Notice
      title={tiles[state](host)}
      lines={[]}
      onDismiss={() => {
        setDismissed(state);
        onGone();
      }}
    >
      {state === "failed" && action(say.tryAgain, onRetry)}
    </Notice>
  );
}
