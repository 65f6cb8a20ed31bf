import { command } from "../command.ts";
import { WrongUse } from "../wrong-use.ts";

/** A draft story from a foreign file. */
export const importCommand = command({
  summary: "make a draft story from a table or a map file",
  usage: "<file> --out <story>",
  positionals: { least: 1, most: 1 },
  options: {
    out: { value: "FOLDER", help: "where the story is written" },
    force: { help: "replace what is there" },
  },
  examples: [["dateline import places.csv --out geo/stories/flood-2024", "reads a table"]],
  run: () => {
    throw new WrongUse("There is no import yet.");
  },
});
