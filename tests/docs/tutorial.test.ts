import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const CHECKOUT = join(import.meta.dirname, "../..");
const TEXT = readFileSync(join(CHECKOUT, "docs/your-own-story.md"), "utf8");
const FOLDER = mkdtempSync(join(tmpdir(), "tutorial-"));
const STORY = join(FOLDER, "geo/stories/bridge-2024-03");

// Its files name the schemas by where they lie in a checkout.
cpSync(join(CHECKOUT, "geo/schema"), join(FOLDER, "geo/schema"), { recursive: true });

afterAll(() => rmSync(FOLDER, { recursive: true }));

const start = TEXT.indexOf("## From an article to a map");
/** Every block of the tutorial: what kind it is, the file that it is to be saved in, its text. */
const BLOCKS = [...TEXT.slice(start).matchAll(/```(\w+)(?: ([\w.]+))?\n([^]*?)```/g)].map(
  ([, kind = "", file, text = ""]) => ({ kind, file, text }),
);

/** The arguments of a line of the shell, with quotation marks as the tutorial has them. */
const argumentsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

const dateline = (line: string): string => {
  const program = join(CHECKOUT, "src/cli/dateline/bin.mjs");
  const [, , ...args] = argumentsOf(line);
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    cwd: FOLDER,
  });
  // Where no terminal shows it as a bar, progress is told in lines.
  return stderr.replaceAll(/^.*: \d+ %\n/gm, "") + stdout;
};

const save: Record<string, (text: string) => void> = {
  "article.txt": (text) => writeFileSync(join(STORY, "article.txt"), text),
  "places.geojson": (text) => writeFileSync(join(STORY, "places.geojson"), text),
  "story.json": (text) => {
    const path = join(STORY, "story.json");
    const before = JSON.parse(readFileSync(path, "utf8")) as object;
    writeFileSync(path, JSON.stringify({ ...before, ...(JSON.parse(text) as object) }, null, 2));
  },
  "floods.csv": (text) => writeFileSync(join(FOLDER, "floods.csv"), text),
};

it("the tutorial can be followed word by word", { timeout: 120_000 }, () => {
  let said = "";
  const compared: string[] = [];
  for (const { kind, file, text } of BLOCKS) {
    if (file !== undefined) save[file]?.(text);
    else if (kind === "text") {
      expect(said).toBe(text);
      compared.push(text);
    }
    // The site's own build and server have tests of their own.
    if (kind === "sh") said = /dateline (?!build)/.test(text) ? dateline(text) : "";
  }
  expect(compared).toHaveLength(4);
});
