import { useEffect, useState } from "react";

const fetchParts = () => import("./late-parts.ts");

type LateParts = Awaited<ReturnType<typeof fetchParts>>;

/**
 * Fetches the late parts as soon as the page stands, so that they are there without a network too.
 * A failure is told, and mended by another try, only where they are `wanted`.
 */
export const useLateParts = (wanted: boolean): LateParts | "failed" | null => {
  const [parts, setParts] = useState<LateParts>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (parts) return;
    let gone = false;
    fetchParts().then(
      (found) => {
        if (!gone) setParts(found);
      },
      () => {
        if (!gone) setFailed(wanted);
      },
    );
    return () => {
      gone = true;
    };
  }, [wanted, parts]);
  return parts ?? (failed ? "failed" : null);
};
