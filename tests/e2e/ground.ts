import type { Reader } from "./driver.ts";

/** The middle of the map at 1280 × 800, above the timeline. */
export const MIDDLE = [430, 304] as const;

/** A colour as `#rrggbb`. */
type Colour = string;

/** The colours in a part of the page, in CSS pixels, as the browser shows it. */
const coloursIn = async (
  { page }: Reader,
  clip: { x: number; y: number; width: number; height: number },
): Promise<Colour[]> => {
  const shot = await page.screenshot({ clip });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const ctx = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    if (!ctx) return [];
    ctx.drawImage(picture, 0, 0);
    const { data } = ctx.getImageData(0, 0, picture.width, picture.height);
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += 4)
      colours.add([...data.slice(i, i + 3)].map((c) => c.toString(16).padStart(2, "0")).join(""));
    return [...colours].map((hex) => `#${hex}`);
  }, shot.toString("base64"));
};

const boxOfMap = async (reader: Reader) => {
  const box = await reader.map().boundingBox();
  if (!box) throw new Error("There is no map.");
  return box;
};

/** The colour of a point of the map, in pixels from its top left corner. */
export const groundAt = async (reader: Reader, x: number, y: number): Promise<Colour> => {
  const map = await boxOfMap(reader);
  const [colour = "none"] = await coloursIn(reader, {
    x: map.x + x,
    y: map.y + y,
    width: 1,
    height: 1,
  });
  return colour;
};

/** Every colour on the map, but for the strips that hold the controls, the scale and the credits. */
export const coloursOnMap = async (reader: Reader): Promise<Colour[]> => {
  const { x, y, width, height } = await boxOfMap(reader);
  return coloursIn(reader, { x: x + 100, y, width: width - 200, height: height - 60 });
};

/** Markers and labels of the story under which the base map has drawn a name. */
export const namesUnderMarkers = (reader: Reader): Promise<string[]> =>
  reader.page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".leaflet-basemap-labels-pane canvas");
    const ctx = canvas?.getContext("2d");
    if (!canvas || !ctx) return ["there is no canvas of names"];
    const own = canvas.getBoundingClientRect();
    const scale = canvas.width / own.width;
    const parts = [...document.querySelectorAll("[data-place] svg, [data-label]")].filter(
      (part) => getComputedStyle(part).visibility === "visible" && part.clientWidth > 0,
    );
    return parts.flatMap((part) => {
      const box = part.getBoundingClientRect();
      const { data } = ctx.getImageData(
        (box.left - own.left) * scale,
        (box.top - own.top) * scale,
        Math.max(1, box.width * scale),
        Math.max(1, box.height * scale),
      );
      const isClear = data.every((value, i) => i % 4 !== 3 || value === 0);
      return isClear ? [] : [part.textContent || part.tagName];
    });
  });

/** Whether the base map has written any name. */
export const hasNames = (reader: Reader): Promise<boolean> =>
  reader.page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".leaflet-basemap-labels-pane canvas");
    const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
    return data?.some((value) => value !== 0) ?? false;
  });

/** How many tiles there are, and how many of them are painted. */
export const countTiles = (reader: Reader): Promise<{ all: number; painted: number }> =>
  reader.page.evaluate(() => {
    const tiles = [...document.querySelectorAll<HTMLCanvasElement>(".basemap canvas")];
    // A canvas that nothing was painted on has the size that HTML gives it.
    return { all: tiles.length, painted: tiles.filter(({ width }) => width !== 300).length };
  });

/** Whether any name is written across a horizontal line of the page, in CSS pixels from its top. */
export const hasNamesAcross = (reader: Reader, y: number): Promise<boolean> =>
  reader.page.evaluate((line) => {
    const canvas = document.querySelector<HTMLCanvasElement>(".leaflet-basemap-labels-pane canvas");
    const ctx = canvas?.getContext("2d");
    if (!canvas || !ctx) return true;
    const own = canvas.getBoundingClientRect();
    const scale = canvas.width / own.width;
    const row = Math.round((line - own.top) * scale);
    const { data } = ctx.getImageData(-own.left * scale, row, innerWidth * scale, 1);
    return data.some((value) => value !== 0);
  }, y);

/** Whether the names can be seen. */
export const areNamesVisible = (reader: Reader): Promise<boolean> =>
  reader.page.locator(".leaflet-basemap-labels-pane canvas").isVisible();
