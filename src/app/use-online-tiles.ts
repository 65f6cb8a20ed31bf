import { useCallback, useState } from "react";
import type { TilesState } from "../ui/notices/tiles-state.ts";
import { useConsent } from "./use-consent.ts";

interface TilesControl {
  /** What came of the host's tiles; undefined while none may be asked for. */
  state: TilesState | undefined;
  /** The reader wants tiles of a host, and knows what it learns. */
  agree: (host: string) => void;
  report: (state: TilesState) => void;
  retry: () => void;
}

/** The tiles of the host that the view's base layer needs; a host that fails is not asked again unbidden. */
export const useOnlineTiles = (host: string | undefined): TilesControl => {
  const { hosts, agree } = useConsent();
  const [state, report] = useState<TilesState>("waiting");
  const [of, setOf] = useState(host);
  if (of !== host) {
    setOf(host);
    report("waiting");
  }
  return {
    state: host !== undefined && hosts.includes(host) ? state : undefined,
    agree,
    report,
    retry: useCallback(() => report("waiting"), []),
  };
};
