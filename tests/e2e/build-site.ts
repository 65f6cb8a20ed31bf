import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Where the site of changed stories and of archives lies. */
export const OTHERS = ".cache/sites/others";

/** In a process of its own: a test run has NODE_ENV “test”, which would build React for developers. */
const build = (argv: readonly string[], env: Record<string, string> = {}): Promise<unknown> =>
  promisify(execFile)(process.execPath, argv, {
    env: { ...process.env, NODE_ENV: "production", DATELINE_PICTURES: "off", ...env },
  });

/** Builds the site; without another word its stories are those of the project, and no pictures are drawn. */
export const buildSite = (outDir: string, env: Record<string, string> = {}): Promise<unknown> =>
  build(["node_modules/vite/bin/vite.js", "build", "--logLevel", "error", "--outDir", outDir], env);

/** Builds the site with an archive of so many made rows, at `s/made-<rows>/`. */
export const buildMadeArchive = (outDir: string, rows: number): Promise<unknown> =>
  build(["--import", "tsx", "tests/bench/archive-site.ts", "--build", outDir, String(rows)]);
