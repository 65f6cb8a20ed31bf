import { describe, expect, it } from "vitest";
import { command } from "../../../src/cli/dateline/command.ts";
import { COMMANDS } from "../../../src/cli/dateline/commands.ts";
import { dateline, workFolder } from "./test-io.ts";

const cwd = workFolder();

const commands = {
  count: {
    summary: "count things",
    load: () =>
      Promise.resolve(
        command({
          usage: "<thing …>",
          positionals: { least: 1, most: 2 },
          options: {
            from: { value: "N", help: "the first" },
            each: { value: "X", many: true, help: "one of several" },
            loud: { short: "l", help: "in capitals" },
          },
          examples: [["dateline count sheep", "counts them"]],
          run: (args, { out }) => {
            out.write(JSON.stringify([args.positionals, args.texts("each"), args.has("loud")]));
            return 0;
          },
        }),
      ),
  },
  broken: {
    summary: "fail",
    load: () =>
      Promise.resolve(
        command({
          usage: "",
          positionals: { least: 0, most: 0 },
          options: {},
          examples: [],
          run: () => {
            throw new TypeError("no such luck");
          },
        }),
      ),
  },
};

const run = (...argv: string[]) => dateline(argv, cwd, { commands });

describe("the command line", () => {
  it("gives a command its words, options and switches", async () => {
    expect(await run("count", "a", "--each", "x", "-l", "--each=y", "b")).toEqual({
      exit: 0,
      out: '[["a","b"],["x","y"],true]',
      err: "",
    });
  });

  it.each([
    ["no command", ["cont", "a"], "There is no command “cont”. Did you mean “count”?"],
    [
      "an unknown option",
      ["count", "a", "--form", "1"],
      "There is no option --form. Did you mean “--from”?",
    ],
    [
      "a name every object has",
      ["count", "a", "--constructor"],
      "There is no option --constructor.",
    ],
    [
      "a command every object has",
      ["toString"],
      "There is no command “toString”. There are count, broken.",
    ],
    [
      "an option without its value",
      ["count", "a", "--from"],
      "Expected N after --from, found nothing.",
    ],
    [
      "another option for a value",
      ["count", "a", "--from", "--loud"],
      "Expected N after --from, found --loud.",
    ],
    [
      "a switch with a value",
      ["count", "a", "--loud=1"],
      "--loud is a switch and takes no value, found “1”.",
    ],
    [
      "an option twice",
      ["count", "a", "--from", "1", "--from", "2"],
      "Expected --from once, found it 2 times.",
    ],
    [
      "too few words",
      ["count"],
      "Expected 1 name or more after the command, found none. It goes: <thing …>",
    ],
    [
      "too many words",
      ["count", "a", "b", "c"],
      "Expected at most 2 names after the command, found 3: a b c.",
    ],
    ["words where none belong", ["broken", "a"], "Expected no name after the command, found 1: a."],
  ])("refuses %s in one sentence", async (_, argv, sentence) => {
    const { exit, out, err } = await run(...argv);
    expect([exit, out]).toEqual([2, ""]);
    expect(err.split("\n")[0]).toBe(sentence);
    expect(err).toMatch(/“dateline .*--help” tells how it is used\.\n$/);
  });

  it("says of a mistake of its own where it happened and where to report it", async () => {
    const { exit, out, err } = await run("broken");
    expect([exit, out]).toEqual([70, ""]);
    expect(err).toMatch(/^TypeError: no such luck\n {4}at /);
    expect(err).toContain("Please report it");
    expect(err).toContain("dateline broken");
  });

  it("without a command says which there are, as a wrong use", async () => {
    const { exit, out, err } = await run();
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("count things");
  });

  it.each([[["--help"]], [["-h"]], [["help"]]])(
    "%j says which commands there are",
    async (argv) => {
      const { exit, out } = await run(...argv);
      expect(exit).toBe(0);
      expect(out).toMatch(/^ {2}count {3}count things$/m);
    },
  );

  it("loads no command before it is called", async () => {
    const load = () => Promise.reject(new Error("loaded"));
    const unloaded = { commands: { count: { summary: "count things", load } } };
    for (const argv of [["--help"], ["--version"], ["cuont"]])
      expect((await dateline(argv, cwd, unloaded)).err).not.toContain("loaded");
    expect((await dateline(["count"], cwd, unloaded)).err).toContain("Error: loaded");
  });

  it("says its version", async () => {
    expect((await run("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

const loaded = await Promise.all(
  Object.entries(COMMANDS).map(
    async ([id, { summary, load }]) => [id, summary, await load()] as const,
  ),
);

describe.each(loaded)("the help of %s", (id, summary, { options, examples }) => {
  it.each([[[id, "--help"]], [["help", id]], [[id, "-h"]]])("%j", async (argv) => {
    const { exit, out, err } = await dateline(argv, cwd);
    expect([exit, err]).toEqual([0, ""]);
    expect(out.startsWith(`Usage: dateline ${id}`)).toBe(true);
    expect(out.toLowerCase()).toContain(summary.toLowerCase().slice(0, 40));
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    for (const name of [...Object.keys(options), "json", "help"])
      expect(out).toContain(`--${name}`);
    expect(examples.length).toBeGreaterThan(0);
    for (const [line] of examples) expect(line.startsWith(`dateline ${id}`)).toBe(true);
  });
});
