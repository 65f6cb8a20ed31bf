import { build, type Rolldown } from "vite";

/** Bundles a module into one classic script, as browsers run it before all modules or as a worker. */
export const classicScript = async (
  entry: string,
  define: Record<string, string> = {},
): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define,
    build: {
      write: false,
      target: "es2023",
      minify: true,
      lib: { entry, formats: ["iife"], name: "script" },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built[0]?.output ?? [];
  if (!chunk) throw new Error(`Nothing was built from ${entry}.`);
  return chunk.code;
};
