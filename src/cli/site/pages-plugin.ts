import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { createServer, type Plugin } from "vite";
import type { ArchiveHead } from "../../archive/head.ts";
import { readBaseUrl, WITHOUT_BASE } from "../../publish/base-url.ts";
import type * as BuildSite from "../../publish/build-site.ts";
import type { ParsedStory } from "../../story/parse/parse.ts";
import type { Face } from "../../publish/document.ts";
import type { Pictures } from "../../publish/records.ts";
import { readMaterials } from "../preview-materials.ts";
import { LIST_SCRIPT } from "./list-plugin.ts";

/** Loaded through Vite: the pages are made of the app's own components, whose styles Node cannot read. */
const BUILD_SITE = "/src/publish/build-site.ts";

/** Which of the built faces are for which letters; the others are for what is rare. */
const FACES = [
  { name: /-latin-wght-normal-[^/]*\.woff2$/, letters: /\p{Script=Latin}/u },
  { name: /-arabic-wght-normal-[^/]*\.woff2$/, letters: /(?!\p{Cf})\p{Script=Arabic}/u },
] as const;

type Builder = typeof BuildSite;

const withBuilder = async (root: string, build: (builder: Builder) => Promise<void>) => {
  const server = await createServer({
    root,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    await build((await server.ssrLoadModule(BUILD_SITE)) as Builder);
  } finally {
    await server.close();
  }
};

/** The site's address as its builder gave it; a wrong one ends the build. */
const baseFrom = (text: string | undefined): string | null => {
  if (text === undefined || text === "") return null;
  const read = readBaseUrl(text);
  if ("problem" in read) throw new Error(`DATELINE_URL: ${read.problem}`);
  return read.base;
};

/** The stories and archives as the page will fetch them: they lie in the site already. */
const writtenStories = async (folder: string) => {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, "stories", `${name}.json`), "utf8"));
  const ids = (await read("index")) as string[];
  const parsed = await Promise.all(ids.map(read));
  const heads = parsed.filter((one): one is ArchiveHead => "format" in (one as object));
  return {
    stories: parsed.map((one) => (one as ParsedStory | ArchiveHead).story),
    archives: new Map(heads.map((head) => [head.story.id, head])),
  };
};

/** `off` draws none, `stories` those of whole stories only: the others take longest. */
const picturesFrom = (setting: string | undefined): Pictures =>
  setting === "off" ? "none" : setting === "stories" ? "stories" : "all";

/** Writes the pages that need no script, preview pictures, feeds, the sitemap and robots.txt. */
export const pagesPlugin = (): Plugin => {
  let root = "";
  let folder = "";
  let styles: string[] = [];
  let faces: Face[] = [];
  let listScript: string | undefined;
  let base: string | null = null;
  return {
    name: "dateline-pages",
    apply: "build",
    configResolved(config) {
      ({ root } = config);
      folder = resolve(root, config.build.outDir);
      base = baseFrom(process.env["DATELINE_URL"]);
    },
    generateBundle(_, bundle) {
      styles = Object.keys(bundle).filter((file) =>
        /\/(?:late|opening)-parts-[^/]*\.css$/.test(file),
      );
      faces = FACES.flatMap(({ name, letters }) => {
        const files = Object.keys(bundle).filter((file) => name.test(file));
        if (files.length === 0) this.error(`No face ${name.source} was built.`);
        return files.map((file) => ({ file, letters }));
      });
      listScript = Object.keys(bundle).find((file) => LIST_SCRIPT.test(file));
      if (styles.length === 0) this.error("The style sheet of the late parts was not built.");
    },
    // Not when it closes, as a build that failed does too: its own reason must be the one that is told.
    writeBundle: {
      sequential: true,
      async handler() {
        const html = await readFile(join(folder, "index.html"), "utf8");
        const pictures = picturesFrom(process.env["DATELINE_PICTURES"]);
        const materials = pictures === "none" ? null : readMaterials();
        let count = 0;
        await withBuilder(root, async ({ siteFiles }) => {
          const written = await writtenStories(folder);
          for await (const { path, content } of siteFiles({
            ...written,
            built: { html, styles, faces, listScript },
            base,
            materials,
            pictures,
          })) {
            const file = join(folder, path);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, content);
            count += 1;
          }
        });
        if (base === null) this.info(WITHOUT_BASE);
        this.info(`${count} pages, pictures and feeds`);
      },
    },
  };
};
