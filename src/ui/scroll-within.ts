/**
 * Scrolls one element's own content until a part of it is in sight, and nothing around it:
 * `scrollIntoView` would move the map and, on a phone, the page. Does nothing where it cannot scroll.
 */
export const scrollWithin = (scroller: Element, part: Element): void => {
  const frame = scroller.getBoundingClientRect();
  const box = part.getBoundingClientRect();
  const above = box.top - frame.top;
  const below = box.bottom - frame.bottom;
  if (above < 0 || box.height > frame.height) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += below;
};
