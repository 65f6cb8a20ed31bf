import type { Reader } from "./driver.ts";

/** Has all text so large as the browser's settings say, in pixels; 16 is usual. */
export const enlargeText = async (reader: Reader, px: number): Promise<void> => {
  const { page } = reader;
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: px, fixed: px } });
  await page.reload();
  await reader.settle();
};
