import { useEffect, useLayoutEffect, useState } from "react";

/** How far down in what scrolls a list begins, in pixels; null: the page scrolls. */
export const useListTop = (host: HTMLElement, panel: Element | null): number => {
  const [top, setTop] = useState(0);
  const update = (): void => {
    const { top: start } = panel?.getBoundingClientRect() ?? { top: 0 };
    setTop(Math.round(host.getBoundingClientRect().top - start + (panel?.scrollTop ?? scrollY)));
  };
  // What stands above may have changed with any render.
  useLayoutEffect(update);
  useEffect(() => {
    const sizes = new ResizeObserver(update);
    const above = [...(host.parentElement?.children ?? []), ...(panel?.children ?? [])];
    for (const part of above) if (!part.contains(host)) sizes.observe(part);
    return () => sizes.disconnect();
    // oxlint-disable-next-line react/exhaustive-deps -- `update` is made from these two
  }, [host, panel]);
  return top;
};
