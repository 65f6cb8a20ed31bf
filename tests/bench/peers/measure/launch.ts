import { chromium, type Browser } from "playwright-core";
import type { FoundBrowser } from "../../../../src/cli/run/browser.mjs";

const WEBGL = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** Starts a browser that draws WebGL without a graphics card, as every variant gets it. */
export const launch = ({ path, env, args }: FoundBrowser): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: [...args.filter((arg) => arg !== "--disable-gpu"), ...WEBGL],
    env: { ...(process.env as Record<string, string>), ...env },
  });
