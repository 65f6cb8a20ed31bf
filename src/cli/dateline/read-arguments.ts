import { parseArgs } from "node:util";
import { suggestion } from "../../story/edit-distance.ts";
import { count } from "./say.ts";
import { SHARED, type Args, type Command, type Option } from "./command.ts";
import { allChecked, WrongUse } from "./wrong-use.ts";

type Options = Readonly<Record<string, Option>>;

const nodeOption = ({ value, short }: Option) => ({
  type: value === undefined ? ("boolean" as const) : ("string" as const),
  ...(short === undefined ? {} : { short }),
  multiple: true,
});

const unknown = (raw: string, options: Options): WrongUse => {
  const names = Object.keys(options).map((name) => `--${name}`);
  return new WrongUse(`There is no option ${raw}.${suggestion(raw, names)}`);
};

const tokensOf = (argv: readonly string[], options: Options) =>
  parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [name, nodeOption(option)]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;

type Tokens = ReturnType<typeof tokensOf>;

const checkValue = (raw: string, option: Option, value: string | undefined): void => {
  if (option.value === undefined) {
    if (value !== undefined)
      throw new WrongUse(`${raw} is a switch and takes no value, found “${value}”.`);
    return;
  }
  if (value === undefined || value === "" || value.startsWith("--"))
    throw new WrongUse(`Expected ${option.value} after ${raw}, found ${value || "nothing"}.`);
};

const checkCount = (found: readonly string[], { positionals, usage }: Command): void => {
  const { least, most } = positionals;
  if (found.includes(""))
    throw new WrongUse("Expected a name after the command, found an empty one.");
  if (found.length < least)
    throw new WrongUse(
      `Expected ${count(least, "name")}${least === most ? "" : " or more"} after the command, ` +
        `found ${found.length || "none"}. It goes: ${usage}`,
    );
  if (found.length > most)
    throw new WrongUse(
      `Expected ${most === 0 ? "no name" : `at most ${count(most, "name")}`} after the command, ` +
        `found ${found.length}: ${found.join(" ")}.`,
    );
};

/** The values of each option by its name; a switch that was given has one that is empty. */
const valuesOf = (tokens: Tokens): Map<string, string[]> => {
  const values = new Map<string, string[]>();
  for (const token of tokens)
    if (token.kind === "option")
      values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ""]);
  return values;
};

const checkToken = (token: Tokens[number], options: Options): void => {
  if (token.kind !== "option") return;
  const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  if (!option) throw unknown(token.rawName, options);
  checkValue(token.rawName, option, token.value);
};

const checkOnce = (values: Map<string, string[]>, options: Options): void => {
  for (const [name, { length }] of values)
    if (length > 1 && !options[name]?.many)
      throw new WrongUse(`Expected --${name} once, found it ${length} times.`);
};

/** Reads what follows a command's name; all that is wrong with it is one `WrongUse`. */
export const readArguments = (argv: readonly string[], command: Command): Args => {
  const options: Options = { ...command.options, ...SHARED };
  const tokens = tokensOf(argv, options);
  const given = valuesOf(tokens);
  const positionals = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  allChecked(
    ...tokens.map((token) => () => checkToken(token, options)),
    () => checkOnce(given, options),
    () => given.has("help") || checkCount(positionals, command),
  );
  return {
    positionals,
    has: (name) => given.has(name),
    text: (name) => given.get(name)?.at(-1),
    texts: (name) => given.get(name) ?? [],
  };
};
