import { resolve } from "node:path";
import { build, preview, type Plugin, type PreviewServer } from "vite";

/** A way to build the page: modules swapped for others, by the end of the path that asks for them. */
export interface Variant {
  name: string;
  swaps: Record<string, string>;
}

export const VARIANTS: readonly Variant[] = [
  { name: "built-in map", swaps: {} },
  {
    name: "the same without its worker",
    swaps: { "/paint-service.ts": "tests/bench/paint-service-on-page.ts" },
  },
  {
    name: "plain L.geoJSON, no names",
    swaps: { "/BuiltInMap.tsx": "tests/bench/PlainMap.tsx" },
  },
];

export const swapPlugin = (swaps: Variant["swaps"]): Plugin => ({
  name: "dateline-bench-swap",
  enforce: "pre",
  resolveId(source, importer) {
    const swap = Object.entries(swaps).find(([end]) => source.endsWith(end));
    return swap && !importer?.includes("/tests/bench/") ? resolve(swap[1]) : null;
  },
});

/** Builds the page in one of its variants; resolves with the folder it is in. */
export const buildVariant = async ({ name, swaps }: Variant): Promise<string> => {
  const outDir = resolve(`.cache/bench/${name.replace(/\W+/g, "-")}`);
  await build({
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
    plugins: [swapPlugin(swaps)],
  });
  return outDir;
};

/** Builds the page in one of its variants and serves it. */
export const serveVariant = async (variant: Variant): Promise<PreviewServer> =>
  preview({
    logLevel: "error",
    build: { outDir: await buildVariant(variant) },
    preview: { host: "127.0.0.1", port: 4500 },
  });
