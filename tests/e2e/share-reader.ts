import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import jsQR from "jsqr";
import type { Reader } from "./driver.ts";

const shareDialog = ({ page }: Reader): Locator => page.getByRole("dialog", { name: "Share" });

export const openShare = async (reader: Reader): Promise<Locator> => {
  await reader.page.getByRole("button", { name: "Share" }).click();
  const dialog = shareDialog(reader);
  await dialog.waitFor();
  return dialog;
};

/** Opens one of the dialog's parts with the keyboard. */
export const openPart = async (reader: Reader, title: string): Promise<void> => {
  await shareDialog(reader).locator("summary", { hasText: title }).focus();
  await reader.press("Enter");
};

export const linkIn = (dialog: Locator): Promise<string> =>
  dialog.getByRole("textbox", { name: "Link", exact: true }).inputValue();

/** Presses a format's button; the file as it came out of the browser. */
export const download = async (
  reader: Reader,
  label: string,
): Promise<{ name: string; bytes: Uint8Array }> => {
  const [file] = await Promise.all([
    reader.page.waitForEvent("download"),
    shareDialog(reader).getByRole("button", { name: label, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

/** What a phone's camera would read from the part of the page. */
export const readQrCode = async ({ page }: Reader, part: Locator): Promise<string | undefined> => {
  await part.scrollIntoViewIfNeeded();
  const shot = await part.screenshot();
  const { data, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { width, height } = picture;
    const ctx = new OffscreenCanvas(width, height).getContext("2d");
    ctx?.drawImage(picture, 0, 0);
    const pixels = ctx?.getImageData(0, 0, width, height).data ?? [];
    return { data: [...pixels], width, height };
  }, shot.toString("base64"));
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
};
