import { join } from "node:path";
import { suggestion } from "../../story/edit-distance.ts";
import type { Listed } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT, type Exit } from "./exit-codes.ts";
import { commandHelp, overview } from "./help.ts";
import { say, type Io } from "./io.ts";
import { readArguments } from "./read-arguments.ts";
import { printJson } from "./say.ts";
import { systemError } from "./system-error.ts";
import { WrongUse } from "./wrong-use.ts";

interface Manifest {
  version: string;
  bugs?: { url?: string };
}

const manifest = ({ files, checkout }: Io): Manifest =>
  JSON.parse(new TextDecoder().decode(files.read(join(checkout, "package.json")))) as Manifest;

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const reportBug = (error: unknown, argv: readonly string[], io: Io): Exit => {
  const { version, bugs } = manifest(io);
  say(io.err, error instanceof Error ? (error.stack ?? error.message) : String(error));
  say(
    io.err,
    `\nThis is a mistake in Dateline, not in your files. Please report it` +
      `${bugs?.url === undefined ? " where you have Dateline from" : ` at ${bugs.url}`}, with the lines above and these:\n` +
      `  dateline ${version}, Node.js ${process.versions.node}, ${process.platform}\n` +
      `  dateline ${argv.join(" ")}`,
  );
  return EXIT.bug;
};

/** What went wrong, for a program that asked for JSON and has got none. */
const tellProgram = (code: string, message: string, argv: readonly string[], io: Io): void => {
  if (argv.includes("--json")) printJson(io, { error: { code, message } });
};

const refuse = (error: WrongUse, id: string | undefined, io: Io): Exit => {
  say(io.err, error.message);
  say(io.err, `“dateline ${id === undefined ? "" : `${id} `}--help” tells how it is used.`);
  return EXIT.wrongUse;
};

const runCommand = async (
  id: string,
  { summary, load }: Listed,
  argv: readonly string[],
  shell: Io,
): Promise<Exit> => {
  const told = { isAny: false };
  const write: Io["out"]["write"] = (content) => {
    told.isAny = true;
    shell.out.write(content);
  };
  const io = { ...shell, out: { ...shell.out, write } };
  try {
    const command = await load();
    const args = readArguments(argv, command);
    if (args.has("help")) {
      say(io.out, commandHelp(id, summary, command));
      return EXIT.clean;
    }
    return await command.run(args, io);
  } catch (error) {
    const wrong = error instanceof WrongUse ? error : systemError(error);
    if (!told.isAny) tellProgram(wrong ? "wrong-use" : "bug", messageOf(wrong ?? error), argv, io);
    return wrong ? refuse(wrong, id, io) : reportBug(error, [id, ...argv], io);
  }
};

/** Calls that name no command: what each prints and where, and how it ends. */
const answerWithout = (
  argv: readonly string[],
  io: Io,
  commands: Readonly<Record<string, Listed>>,
): Exit | null => {
  switch (argv.join(" ")) {
    case "--version":
    case "-v":
      say(io.out, manifest(io).version);
      return EXIT.clean;
    case "--help":
    case "-h":
    case "help":
      say(io.out, overview(commands));
      return EXIT.clean;
    case "":
      say(io.err, overview(commands));
      return EXIT.wrongUse;
    default:
      return null;
  }
};

/** Runs the command line and tells how it ended; whatever it says goes through `io`. */
export const runDateline = async (
  argv: readonly string[],
  io: Io,
  commands: Readonly<Record<string, Listed>> = COMMANDS,
): Promise<Exit> => {
  const answered = answerWithout(argv, io, commands);
  if (answered !== null) return answered;
  const [id = "", ...args] = argv[0] === "help" ? [...argv.slice(1, 2), "--help"] : argv;
  const listed = Object.hasOwn(commands, id) ? commands[id] : undefined;
  if (listed) return runCommand(id, listed, args, io);
  const ids = Object.keys(commands);
  const said = id.startsWith("-")
    ? `Expected a command first, found “${id}”: options follow it.`
    : `There is no command “${id}”.${suggestion(id, ids) || ` There are ${ids.join(", ")}.`}`;
  tellProgram("wrong-use", said, argv, io);
  return refuse(new WrongUse(said), undefined, io);
};
