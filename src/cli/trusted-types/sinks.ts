/** Ways to hand a string to the HTML parser or to the script engine, which Trusted Types refuse. */
const SINKS =
  /\.(?:innerHTML|outerHTML|srcdoc)\s*=(?!=)|\b(?:insertAdjacentHTML|createContextualFragment|parseFromString|document\.write(?:ln)?|importScripts)\s*\(|\beval\(|\bnew Function\(|\bnew (?:Shared)?Worker\(|\.serviceWorker\.register\(/g;

/** Modules that hold such a thing and why the page works all the same. */
const KNOWN: readonly { module: RegExp; reason: string }[] = [
  {
    module: /node_modules\/react-dom\//,
    reason: "React sets innerHTML only for dangerouslySetInnerHTML and to make a <script>",
  },
  {
    module: /\/src\/map\/basemap\/built-in\/paint-service\.ts$/,
    reason: "the worker's address comes from ui/trusted-types/own-script.ts",
  },
  {
    module:
      /\/src\/app\/(?:opening\/open-service|archive\/(?:saving\/rows-writer|reading\/columns-thread))\.ts$/,
    reason: "the worker's address comes from ui/trusted-types/own-script.ts",
  },
  {
    module: /\/src\/app\/offline\/registration\.ts$/,
    reason: "the worker's address comes from ui/trusted-types/own-script.ts",
  },
];

/** A module as it ends up in a chunk. */
export interface BundledModule {
  id: string;
  /** `null` where nothing of it is left. */
  code: string | null;
}

/** What of the modules the page's content security policy would refuse, in sentences. */
export const unknownSinks = (modules: readonly BundledModule[]): string[] =>
  modules.flatMap(({ id, code }) => {
    const found = code?.match(SINKS) ?? [];
    if (found.length === 0 || KNOWN.some(({ module }) => module.test(id))) return [];
    return [
      `${id} has ${[...new Set(found)].join(", ")}, which the page's content security policy refuses. ` +
        "Use DOM calls, or name it with the reason why it works in src/cli/trusted-types/sinks.ts.",
    ];
  });
