import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Plugin } from "vite";
import { classicScript } from "../classic-script.ts";

const ENTRY = join(import.meta.dirname, "../../app/early.ts");

/** Gives every page the small script that runs before its text is painted. */
export const earlyPlugin = (): Plugin => {
  let fileName = "";
  return {
    name: "dateline-early",
    apply: "build",
    async buildStart() {
      const source = await classicScript(ENTRY);
      const digest = createHash("sha256").update(source).digest("hex").slice(0, 8);
      fileName = `assets/early-${digest}.js`;
      this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: () => [
      { tag: "script", attrs: { src: `./${fileName}` }, injectTo: "head" },
    ],
  };
};
