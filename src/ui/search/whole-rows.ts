/** Makes a list that scrolls end with its last option that has room, rather than within one. */
export const endWithWhole = (list: HTMLElement): void => {
  list.style.maxBlockSize = "";
  const { clientHeight, scrollHeight, clientTop, scrollTop } = list;
  if (scrollHeight <= clientHeight) return;
  const top = list.getBoundingClientRect().top + clientTop - scrollTop;
  const ends = [...list.querySelectorAll("[role=option]")]
    .map((option) => option.getBoundingClientRect().bottom - top)
    .filter((end) => end <= clientHeight);
  const most = getComputedStyle(list).maxBlockSize;
  // Where the window becomes lower the style sheet's own limit holds.
  if (ends.length > 0)
    list.style.maxBlockSize = `min(${most}, ${Math.max(...ends) + 2 * clientTop}px)`;
};
