import type { Plugin } from "vite";
import { withoutHtmlNames } from "./without-html-names.ts";

/** Leaves the names of HTML's characters out of the worker's reader of XML. */
export const htmlNamesPlugin = (): Plugin => ({
  name: "dateline-html-names",
  apply: "build",
  transform: {
    filter: { id: /\/@xmldom\/xmldom\/lib\/entities\.js/ },
    handler: (code) => ({ code: withoutHtmlNames(code), map: null }),
  },
});
