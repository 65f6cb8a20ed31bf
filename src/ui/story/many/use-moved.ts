import { useEffect } from "react";

/** Tells when what stands above a list has another height, which moves the list. */
export const useMoved = (host: HTMLElement, moved: () => void): void =>
  useEffect(() => {
    const sizes = new ResizeObserver(moved);
    const panel = host.closest("[data-panel]");
    const above = [...(host.parentElement?.children ?? []), ...(panel?.children ?? [])];
    for (const part of above) if (!part.contains(host)) sizes.observe(part);
    return () => sizes.disconnect();
  }, [host, moved]);
