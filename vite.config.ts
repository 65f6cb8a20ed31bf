import react from "@vitejs/plugin-react";
import { configDefaults, defineConfig } from "vitest/config";
import { headersPlugin } from "./src/cli/hosting/headers-plugin.ts";
import { htmlNamesPlugin } from "./src/cli/html-names/plugin.ts";
import { noticesPlugin } from "./src/cli/notices/plugin.ts";
import { offlinePlugin } from "./src/cli/offline/plugin.ts";
import { devPagesPlugin } from "./src/cli/site/dev-pages-plugin.ts";
import { earlyPlugin } from "./src/cli/site/early-plugin.ts";
import { listPlugin } from "./src/cli/site/list-plugin.ts";
import { missingPagePlugin } from "./src/cli/site/missing-page-plugin.ts";
import { pagesPlugin } from "./src/cli/site/pages-plugin.ts";
import { storiesPlugin } from "./src/cli/stories-plugin.ts";
import { trustedTypesPlugin } from "./src/cli/trusted-types/plugin.ts";

/** Tests of what is pure and read by all other rooms: these alone have to reach what is in it. */
const CORE_TESTS = ["story", "formats", "explore", "archive", "import"].map(
  (room) => `tests/${room}/**/*.test.ts`,
);

/** Pages are made as a build makes them: with the React that is served, not with that for developers. */
const AS_SERVED = {
  extends: true,
  oxc: { jsx: { runtime: "automatic", development: false } },
} as const;

const IN_NODE = {
  environment: "node",
  env: { NODE_ENV: "production" },
  // Modules are loaded once for all files of a worker: loading them took as long as testing.
  isolate: false,
} as const;

export default defineConfig({
  base: "./",
  appType: "mpa",
  plugins: [
    react(),
    storiesPlugin(),
    devPagesPlugin(),
    trustedTypesPlugin(),
    headersPlugin(),
    noticesPlugin(),
    earlyPlugin(),
    listPlugin(),
    pagesPlugin(),
    missingPagePlugin(),
    offlinePlugin(),
  ],
  build: {
    target: "es2023",
    // Every browser of the target preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // One file for all that the first load needs, whatever later parts share with it.
        codeSplitting: {
          groups: [
            { name: "index", tags: ["$initial"] },
            // The map with Leaflet, whole: what archives, groups and arcs add to it is fetched after it.
            {
              name: "StoryMap",
              test: /\/src\/map\/(?!points|groups|canvas|arcs|basemap\/built-in)|\/node_modules\/(?:@react-leaflet|leaflet|react-leaflet)\//,
            },
            // What the groups of stories and archives share.
            { name: "groups", test: /\/src\/map\/(?:groups|canvas)\//, minShareCount: 2 },
            // What the timelines of stories and archives share.
            { name: "TimeStrip", test: /\/timeline\//, minShareCount: 2 },
            // What reads and writes deflate, which archives and saved files share.
            { name: "deflate", test: /\/(?:fflate\/|formats\/crc32)/, minShareCount: 2 },
          ],
        },
        // Apart from the rest, so that the size budget can tell them apart.
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.includes("/ui/messages/")
            ? "assets/languages/[name]-[hash].js"
            : "assets/[name]-[hash].js",
      },
    },
  },
  // Parts of a worker may be fetched when they are needed.
  worker: { format: "es", plugins: () => [htmlNamesPlugin()] },
  test: {
    allowOnly: false,
    // What is slow shows in benchmarks: a busy machine is no failure.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        ...AS_SERVED,
        test: { name: "core", ...IN_NODE, include: CORE_TESTS },
      },
      {
        ...AS_SERVED,
        test: {
          name: "shell",
          ...IN_NODE,
          include: ["tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...CORE_TESTS],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "happy-dom",
          isolate: false,
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/dom-setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          isolate: false,
          include: ["tests/e2e/*.e2e.ts"],
          globalSetup: ["tests/e2e/serve.ts"],
          // As long as the driver waits for anything.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/story/**", "src/formats/**", "src/explore/**"],
      reporter: ["text-summary"],
      thresholds: { branches: 95 },
    },
  },
});
