import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Plugin } from "vite";
import { classicScript } from "../classic-script.ts";

const ENTRY = join(import.meta.dirname, "../../app/list/main.ts");

/** Where the script of the list of stories lies in the built site; `pages-plugin.ts` asks for it. */
export const LIST_SCRIPT = /^assets\/list-[^/]*\.js$/;

/** Builds the small script of the list of stories, the only one on that page. */
export const listPlugin = (): Plugin => ({
  name: "dateline-list",
  apply: "build",
  async buildStart() {
    const source = await classicScript(ENTRY);
    const digest = createHash("sha256").update(source).digest("hex").slice(0, 8);
    this.emitFile({ type: "asset", fileName: `assets/list-${digest}.js`, source });
  },
});
