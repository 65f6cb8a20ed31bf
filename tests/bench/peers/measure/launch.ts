import { chromium, type Browser } from "playwright-core";
import type { FoundBrowser } from "../../../../src/cli/run/browser.mjs";

const WEBGL = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/**
 * Starts a browser that draws without a graphics card: pages as a computer that has none draws them. With
 * WebGL all of it goes by a stand-in for the card, the page too, which takes some times the CPU.
 */
export const launch = (
  { path, env, args }: FoundBrowser,
  { webgl = false } = {},
): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: webgl ? [...args.filter((arg) => arg !== "--disable-gpu"), ...WEBGL] : args,
    env: { ...(process.env as Record<string, string>), ...env },
  });
