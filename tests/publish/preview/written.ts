import { drawColumn, type MakeBlock } from "../../../src/publish/preview/blocks.ts";
import { newCanvas, type Ctx } from "../../../src/publish/preview/canvas.ts";

interface Run {
  text: string;
  direction: string;
  align: string;
}

/** A canvas' context that remembers each run of text as it is drawn. */
const recorder = (): { ctx: Ctx; runs: Run[] } => {
  const runs: Run[] = [];
  const { ctx } = newCanvas(600, 600);
  ctx.fillText = (text: string) =>
    runs.push({ text, direction: ctx.direction, align: ctx.textAlign });
  return { ctx, runs };
};

/** What a column of blocks writes, line by line. */
export const writtenBy = (blocks: readonly MakeBlock[], fromRight = false, height = 430): Run[] => {
  const { ctx, runs } = recorder();
  drawColumn(ctx, blocks, { left: 0, width: 452, fromRight }, { top: 0, bottom: height });
  return runs;
};
