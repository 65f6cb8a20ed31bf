import type { Command } from "./command.ts";
import { build } from "./commands/build.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { newStory } from "./commands/new.ts";
import { validate } from "./commands/validate.ts";
import { verify } from "./commands/verify.ts";

/** Every command, in the order of the help. To add one: a file in `commands/` and its line here. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  new: newStory,
  validate,
  verify,
  import: importCommand,
  export: exportCommand,
  build,
};
