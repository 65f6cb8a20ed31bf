import type { Reader } from "./driver.ts";

/** Spreads two fingers on the map, does something while they rest, and lifts them. */
export const pinch = async ({ page }: Reader, whileHeld: () => Promise<void>): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const touch = (type: string, half?: number) =>
    session.send("Input.dispatchTouchEvent", {
      type: type as "touchStart",
      touchPoints:
        half === undefined
          ? []
          : [
              { x: 160, y: 260 - half, id: 0 },
              { x: 160, y: 260 + half, id: 1 },
            ],
    });
  await touch("touchStart", 30);
  for (const half of [45, 60, 80, 100]) await touch("touchMove", half);
  await page.waitForTimeout(200);
  await whileHeld();
  await touch("touchEnd");
};
