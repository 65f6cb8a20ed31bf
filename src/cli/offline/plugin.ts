import { resolve } from "node:path";
import type { Plugin } from "vite";
import { writeWorker } from "./write-worker.ts";

/** Readers' browsers keep a copy of the site, unless the site's builder says “off”. */
const keepsCopy = (): boolean => process.env["DATELINE_OFFLINE"] !== "off";

/** Gives the built site its service worker. The last plugin: the list of files must be whole. */
export const offlinePlugin = (): Plugin => {
  let folder = "";
  return {
    name: "dateline-offline",
    apply: "build",
    config: () => ({
      define: {
        "import.meta.env.DATELINE_OFFLINE": JSON.stringify(keepsCopy() ? "on" : "off"),
      },
    }),
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        this.info(await writeWorker(folder, keepsCopy()));
      },
    },
  };
};
