import { useCallback, useState } from "react";

const KEY = "dateline:hosts";

const remembered = (): string[] => {
  try {
    return sessionStorage.getItem(KEY)?.split(" ") ?? [];
  } catch {
    // Frames of another site may have no storage: then the page itself remembers.
    return [];
  }
};

const remember = (hosts: readonly string[]): void => {
  try {
    sessionStorage.setItem(KEY, hosts.join(" "));
  } catch {
    // As above.
  }
};

interface Consent {
  /** Other hosts that the reader agreed to load from, in this tab. */
  hosts: readonly string[];
  agree: (host: string) => void;
}

/** What the reader agreed to: it is no part of the view, so no link brings it along. */
export const useConsent = (): Consent => {
  const [hosts, setHosts] = useState<readonly string[]>(remembered);
  const agree = useCallback((host: string) => {
    const next = [...new Set([...remembered(), host])];
    setHosts((now) => [...new Set([...now, host])]);
    remember(next);
  }, []);
  return { hosts, agree };
};
