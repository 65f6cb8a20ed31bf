import type { Plugin } from "vite";
import { headersFile } from "../../publish/headers/host-files.ts";

/** Puts `_headers` into the built site. */
export const headersPlugin = (): Plugin => ({
  name: "dateline-headers",
  apply: "build",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "_headers", source: headersFile() });
  },
});
