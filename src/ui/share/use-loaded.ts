import { useEffect, useState } from "react";

/** What has become of something that is fetched. */
export type Loaded<T> = { state: "loading" } | { state: "failed" } | { state: "here"; value: T };

/** Fetches once, when the part that asks is shown. */
export const useLoaded = <T>(load: () => Promise<T>): Loaded<T> => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  const [start] = useState(() => load);
  useEffect(() => {
    let gone = false;
    const show = (next: Loaded<T>): void => {
      if (!gone) setLoaded(next);
    };
    start().then(
      (value) => show({ state: "here", value }),
      () => show({ state: "failed" }),
    );
    return () => {
      gone = true;
    };
  }, [start]);
  return loaded;
};
