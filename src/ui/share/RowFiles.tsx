import { Download as DownloadSign } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { useLateMessages } from "../late-messages.ts";
import { Words } from "../Words.tsx";
import css from "./Downloads.module.css";
import { useRowFileMessages } from "./row-file-messages.ts";
import type { LoadRowsOffer, RowsOffer, Saving, SavingAt, SavingEnd } from "./row-files.ts";
import { RowsProgress } from "./RowsProgress.tsx";
import { useLoaded } from "./use-loaded.ts";

/** What is said once a file is made, or is not. */
function Ended({ end }: { end: SavingEnd | { is: "cancelled" } }) {
  const say = useRowFileMessages();
  const { files } = useLateMessages().sharing;
  if (end.is === "saved")
    return (
      <>
        {files.given(end.name)}
        {end.columnsLeftOut > 0 && ` ${say.columnsLeftOut(end.columnsLeftOut)}`}
      </>
    );
  if (end.is !== "refused") return say[end.is];
  return (
    <>
      {say.refused}{" "}
      <bdi lang="en" dir="ltr">
        {end.fault}
      </bdi>
    </>
  );
}

/** The kinds of file, of which one is made at a time, and can be given up. */
function Kinds({ offer }: { offer: RowsOffer }) {
  const { files } = useLateMessages().sharing;
  const id = useId();
  const [made, setMade] = useState<{ id: string; at: SavingAt } | null>(null);
  const [end, setEnd] = useState<Parameters<typeof Ended>[0]["end"] | null>(null);
  const saving = useRef<Saving | null>(null);
  const pressed = useRef<string | null>(null);
  useEffect(() => () => saving.current?.cancel(), []);
  const stop = (end: Parameters<typeof Ended>[0]["end"]): void => {
    saving.current = null;
    setMade(null);
    setEnd(end);
  };
  const save = (kind: string): void => {
    pressed.current = kind;
    setEnd(null);
    setMade({ id: kind, at: { stage: "reading", done: 0, total: 0 } });
    saving.current = offer.save(kind, (at) => setMade({ id: kind, at }));
    void saving.current.end.then(stop);
  };
  return (
    <>
      {made ? (
        <RowsProgress
          at={made.at}
          onCancel={() => {
            saving.current?.cancel();
            stop({ is: "cancelled" });
          }}
        />
      ) : (
        <ul className={css.files} aria-label={files.list}>
          {offer.kinds.map((kind) => (
            <li key={kind.id}>
              <button
                type="button"
                aria-describedby={`${id}-${kind.id}`}
                // The button that was pressed last was away while its file was made.
                ref={(button) => {
                  if (!button || pressed.current !== kind.id) return;
                  pressed.current = null;
                  button.focus();
                }}
                onClick={() => save(kind.id)}
              >
                <DownloadSign aria-hidden="true" size={16} />
                <Words of={kind.label} unmarked />
              </button>
              <p id={`${id}-${kind.id}`}>
                <Words of={kind.hint} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className={css.said} aria-live="polite">
        {end && <Ended end={end} />}
      </p>
    </>
  );
}

/** The files that the rows of an archive can be saved as: how many rows, and what has to be fetched for them. */
export function RowFiles({ load }: { load: LoadRowsOffer }) {
  const say = useRowFileMessages();
  const { files } = useLateMessages().sharing;
  const loaded = useLoaded(load);
  if (loaded.state === "loading") return <p className={css.intro}>{files.loading}</p>;
  if (loaded.state === "failed")
    return (
      <p className={css.intro} role="alert">
        {say.notHad}
      </p>
    );
  const offer = loaded.value;
  if ("refused" in offer)
    return (
      <p className={css.intro} role="alert">
        <Ended end={{ is: "refused", fault: offer.refused }} />
      </p>
    );
  if (offer.rows === 0) return <p className={css.intro}>{say.none}</p>;
  return (
    <>
      <p className={css.intro}>
        {say.intro(offer.rows, offer.events)} {say.fetches(offer.bytes)}
      </p>
      <Kinds offer={offer} />
    </>
  );
}
