/** How high a map is for its width, and the bounds of that, in CSS pixels. */
const MAP = { ratio: 3 / 4, least: 320, most: 560 };
/** The page's layout in two columns, whose list scrolls by itself. */
const COLUMNS = { from: 720, height: 640 };

/**
 * The height at which an embed is whole, in CSS pixels. It must not depend on the height that the
 * frame has, or each answer of the page around it would ask for another.
 */
export const wantedHeight = (width: number, list: { content: number } | null): number => {
  if (list) return width < COLUMNS.from ? Math.ceil(list.content) : COLUMNS.height;
  return Math.round(Math.min(MAP.most, Math.max(MAP.least, width * MAP.ratio)));
};
