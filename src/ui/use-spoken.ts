import { useCallback, useEffect, useState } from "react";
import { speak, type Spoken } from "./language.ts";
import type { LanguageId } from "./messages/index.ts";

interface SpokenState {
  spoken: Spoken;
  /** The wanted language, where its texts could not be fetched. */
  missing: LanguageId | undefined;
  /** Asks for them again. */
  retry: () => void;
}

/** The wanted language once its texts are there; until then the page stays as it is. */
export const useSpoken = (wanted: LanguageId, first: Spoken): SpokenState => {
  const [spoken, setSpoken] = useState(first);
  const [missing, setMissing] = useState<LanguageId>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (spoken.lang === wanted) return;
    let gone = false;
    speak(wanted).then(
      (next) => {
        if (!gone) setSpoken(next);
      },
      () => {
        if (!gone) setMissing(wanted);
      },
    );
    return () => {
      gone = true;
    };
  }, [wanted, spoken.lang, attempt]);
  return {
    spoken,
    missing: missing === wanted && spoken.lang !== wanted ? missing : undefined,
    retry: useCallback(() => setAttempt((before) => before + 1), []),
  };
};
