import { SHARED, type Command, type Option } from "./command.ts";

const named = ([name, { value, short }]: [string, Option]): string =>
  `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;

/** Rows of two columns, the second one in line. */
const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
};

/** The help of one command. */
export const commandHelp = (id: string, command: Command): string =>
  [
    `Usage: dateline ${id} ${command.usage}`.trimEnd(),
    `${command.summary}${command.about === undefined ? "" : `\n\n${command.about}`}`,
    `Options:\n${table(
      Object.entries({ ...command.options, ...SHARED }).map(
        (entry) => [named(entry), entry[1].help] as const,
      ),
    )}`,
    `Examples:\n${command.examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n")}`,
    "Exit code: 0 nothing to say, 1 issues were found, 2 the command could not be followed.",
  ].join("\n\n");

/** What there is, one line a command. */
export const overview = (commands: Readonly<Record<string, Command>>): string =>
  [
    "Usage: dateline <command> [options]",
    "Turns a news article into an interactive map. A story is a folder of two files.",
    `Commands:\n${table(Object.entries(commands).map(([id, { summary }]) => [id, summary]))}`,
    "“dateline <command> --help” tells more, with examples. “dateline --version” says which one this is.",
  ].join("\n\n");
