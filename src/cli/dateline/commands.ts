import type { Listed } from "./command.ts";

/**
 * Every command, in the order of the help. To add one: a file in `commands/` and its lines here. Each is
 * loaded when it is called: together they are some five hundred modules.
 */
export const COMMANDS: Readonly<Record<string, Listed>> = {
  new: {
    summary: "start a story: two valid files to write over, and a guide",
    load: async () => (await import("./commands/new.ts")).newStory,
  },
  validate: {
    summary: "check stories and archives; say what is wrong and how to mend it",
    load: async () => (await import("./commands/validate.ts")).validate,
  },
  verify: {
    summary: "prove every quote against the article's text",
    load: async () => (await import("./commands/verify.ts")).verify,
  },
  import: {
    summary: "make a draft story from a table or a map file",
    load: async () => (await import("./commands/import.ts")).importCommand,
  },
  export: {
    summary: "write a story or an archive as a file for other programs",
    load: async () => (await import("./commands/export.ts")).exportCommand,
  },
  build: {
    summary: "build the site of a folder of stories",
    load: async () => (await import("./commands/build.ts")).build,
  },
};
