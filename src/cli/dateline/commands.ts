import type { Command } from "./command.ts";
import { importCommand } from "./commands/import.ts";
import { validate } from "./commands/validate.ts";

/** Every command, in the order of the help. To add one: a file in `commands/` and its line here. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  validate,
  import: importCommand,
};
