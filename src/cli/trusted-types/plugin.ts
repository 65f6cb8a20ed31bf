import type { Plugin } from "vite";
import { withoutHtmlStrings } from "./leaflet.ts";
import { unknownSinks } from "./sinks.ts";

/** Makes the built page work under Trusted Types, and fails the build where it would not. */
export const trustedTypesPlugin = (): Plugin => {
  let seen = false;
  return {
    name: "dateline-trusted-types",
    apply: "build",
    buildStart() {
      seen = false;
    },
    transform: {
      filter: { id: /\/node_modules\/leaflet\// },
      handler(code, id) {
        if (!/\.m?js$/.test(id.split("?")[0] ?? "")) return null;
        seen = true;
        return { code: withoutHtmlStrings(code), map: null };
      },
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
      const modules = chunks.flatMap(({ modules }) =>
        Object.entries(modules).map(([id, { code }]) => ({ id, code })),
      );
      const [problem] = unknownSinks(modules);
      if (problem !== undefined) this.error(problem);
      if (!seen) this.error("Leaflet was not among the modules of the page: nothing was changed.");
    },
  };
};
