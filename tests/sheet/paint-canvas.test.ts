import { createCanvas, Path2D } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import type { Drawing } from "../../src/sheet/nodes.ts";
import { paintCanvas } from "../../src/sheet/paint-canvas.ts";
import { composed } from "./compose-hillah.ts";

const GROUND = "#00ff00";

/** Paints a drawing, its ground in one colour; gives the colour of a pixel. */
const painted = ({ width, height, nodes }: Drawing) => {
  const ctx = createCanvas(width, height).getContext("2d");
  paintCanvas(
    ctx,
    { width, height, nodes },
    {
      outline: (d) => new Path2D(d),
      ground: () => {
        ctx.fillStyle = GROUND;
        ctx.fillRect(-5000, -5000, 10_000, 10_000);
      },
    },
  );
  return (x: number, y: number): string => {
    const [r = 0, g = 0, b = 0] = ctx.getImageData(Math.round(x), Math.round(y), 1, 1).data;
    return `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  };
};

describe("a sheet on a canvas", () => {
  it("has each symbol in its colour at its place, and the ground only within the map", async () => {
    const { sheet, drawing } = await composed();
    const colourAt = painted(drawing);
    const map = drawing.nodes.flatMap((node) =>
      node.is === "group" && node.move ? [node.move] : [],
    );
    const { x: left = 0, y: top = 0 } = map[0] ?? {};
    const hillah = sheet.map.marks.find(({ place }) => place === "hillah");
    if (!hillah) throw new Error("Hillah is not marked.");
    // Between the glyph and the lower corner of the diamond.
    expect(colourAt(left + hillah.spot.x, top + hillah.spot.y + 12)).toBe("#b3261e");
    expect(colourAt(left + 5, top + sheet.map.size.height - 5)).toBe(GROUND);
    expect(colourAt(left - 5, top + 50)).toBe("#ffffff");
    expect(colourAt(left + 50, top + sheet.map.size.height + 5)).toBe("#ffffff");
  });
});
