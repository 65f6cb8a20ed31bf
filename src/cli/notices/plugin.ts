import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { noticeProblems, noticesOf } from "./notices.ts";
import { packageFolders, readPackage } from "./packages.ts";

/** Where everything in a bundle comes from: modules of scripts, and files such as faces. */
const originsIn = (bundle: Rolldown.OutputBundle): string[] =>
  Object.values(bundle).flatMap((output) =>
    output.type === "chunk" ? Object.keys(output.modules) : output.originalFileNames,
  );

/**
 * Puts `third-party-notices.md` into the built site, made from what is in it, workers and faces
 * included. Fails the build where a package has no licence text or one that nobody allowed.
 */
export const noticesPlugin = (): Plugin => {
  const ofWorkers = new Set<string>();
  let root = "";
  return {
    name: "dateline-notices",
    apply: "build",
    config: () => ({
      worker: {
        plugins: () => [
          {
            name: "dateline-notices-of-workers",
            generateBundle(_: unknown, bundle: Rolldown.OutputBundle) {
              for (const origin of originsIn(bundle)) ofWorkers.add(origin);
            },
          },
        ],
      },
    }),
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const folders = packageFolders([...originsIn(bundle), ...ofWorkers]);
        const packages = folders.map((folder) => readPackage(resolve(root, folder)));
        const [problem] = noticeProblems(packages);
        if (problem !== undefined) this.error(problem);
        const read = (path: string) => readFileSync(join(root, path), "utf8");
        const own = { licence: read("LICENSE"), mapData: read("geo/basemap/LICENSES.md") };
        const source = noticesOf(packages, own);
        this.emitFile({ type: "asset", fileName: "third-party-notices.md", source });
      },
    },
  };
};
