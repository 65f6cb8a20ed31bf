/** Functions that run inside of the page: they may use nothing from outside of themselves. */

/** Everything that reaches beyond the page's sides. */
export const findSidewaysOverflow = (): string[] => {
  const width = document.documentElement.clientWidth;
  const found = document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
  for (const element of document.querySelectorAll("main *, header *, dialog *")) {
    if (element.closest(".leaflet-container, [aria-hidden]")) continue;
    const { left, right, width: own } = element.getBoundingClientRect();
    if (own > 1 && (right > width + 1 || left < -1))
      found.push(`${element.tagName} ${element.textContent.slice(0, 40)}`);
  }
  return found;
};

/** Scrolls everything to its beginning, and lets Tab begin before the page's first stop. */
export const goToTop = (): void => {
  for (const element of document.querySelectorAll("*")) element.scrollTop = 0;
  // From where something with the focus is taken away Tab goes on.
  const first = document.createElement("i");
  first.tabIndex = -1;
  document.body.prepend(first);
  first.focus();
  first.remove();
};

/** Whether a click on the middle of something would reach it. */
export const isOnTop = (element: Element): boolean => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return element.contains(hit);
};

/** Name or text of what has the focus. */
export const nameOfFocus = (): string => {
  const element = document.activeElement;
  if (!element || element === document.body) return "nothing";
  const [shown] = (element instanceof HTMLInputElement && element.labels) || [];
  const label = element.getAttribute("aria-label") ?? (shown ?? element).textContent;
  return label.trim().replace(/\s+/g, " ") || element.tagName.toLowerCase();
};
