import { SHARED, type Command, type Listed, type Option } from "./command.ts";

/** Columns of a terminal that is not said to be wider. */
const WIDTH = 80;

/** A text in lines that fit, each but the first with so many blanks before it. */
const wrapped = (text: string, indent = 0, width = WIDTH): string => {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width - indent)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join(`\n${" ".repeat(indent)}`);
};

/** Paragraphs, a line each as they are written. */
const paragraphs = (text: string): string =>
  text
    .split("\n")
    .map((paragraph) => wrapped(paragraph))
    .join("\n");

const named = ([name, { value, short }]: [string, Option]): string =>
  `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;

/** Rows of two columns, the second one in line. */
const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows
    .map(([left, right]) => `  ${left.padEnd(width)}  ${wrapped(right, width + 4)}`)
    .join("\n");
};

const sentence = (summary: string): string =>
  `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;

/** The help of one command. */
export const commandHelp = (id: string, summary: string, command: Command): string =>
  [
    `Usage: dateline ${id} ${command.usage}`.trimEnd(),
    paragraphs(sentence(summary)),
    ...(command.about === undefined ? [] : [paragraphs(command.about)]),
    `Options:\n${table(
      Object.entries({ ...command.options, ...SHARED }).map(
        (entry) => [named(entry), entry[1].help] as const,
      ),
    )}`,
    `Examples:\n${command.examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n")}`,
    "Exit codes:\n  0    nothing is wrong; hints may have been given\n  1    errors or warnings were found\n  2    the command could not be followed\n  130  it was interrupted (Ctrl+C); nothing was written",
  ].join("\n\n");

/** What there is, one line a command. */
export const overview = (commands: Readonly<Record<string, Listed>>): string =>
  [
    "Usage: dateline <command> [options]",
    paragraphs(
      "Makes an interactive map of a news article or a table of events. A story is a folder of two files, story.json and places.geojson. In a checkout the command is “npx dateline”.",
    ),
    `Commands:\n${table(Object.entries(commands).map(([id, { summary }]) => [id, summary]))}`,
    "“dateline <command> --help” tells more, with examples.\n“dateline --version” says which version this is.",
  ].join("\n\n");
