import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "../../../src/cli/run/root.mjs";

const TIME_LIMIT_MS = 30_000;

const GOOD_TREE = {
  "src/story/event.ts": 'export const event = "landing";\n',
  "src/explore/list.ts":
    'import { event } from "../story/event.ts";\nexport const list = [event];\n',
  "src/ui/list.tsx": 'import { list } from "../explore/list.ts";\nexport const title = list[0];\n',
  "src/cli/print.mjs": 'import { argv } from "node:process";\nconsole.log(argv);\n',
};

let folder: string;

const openFolder = () => {
  folder = mkdtempSync(join(tmpdir(), "layers-"));
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"]) {
    cpSync(join(ROOT, file), join(folder, file));
  }
};

const removeFolder = () => rmSync(folder, { recursive: true });

function plant(files: Record<string, string>) {
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
}

function check() {
  const script = join(ROOT, "src/cli/run/check-layers.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
  return { status, stderr };
}

describe("check of the layers", { timeout: TIME_LIMIT_MS }, () => {
  beforeEach(openFolder);
  afterEach(removeFolder);

  it("passes a tree that keeps to them", () => {
    plant(GOOD_TREE);
    expect(check()).toEqual({ status: 0, stderr: "" });
  });

  it("fails on an empty tree", () => {
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain("no code to check");
  });

  it("fails when a file was not looked at", () => {
    plant(GOOD_TREE);
    writeFileSync(
      join(folder, ".dependency-cruiser.cjs"),
      'module.exports = { forbidden: [], options: { exclude: { path: "^src/ui/" } } };\n',
    );
    expect(check()).toEqual({ status: 1, stderr: "not seen by the check: src/ui/list.tsx\n" });
  });
});

describe("check of the layers in a tree with a fault of each kind", () => {
  const FAULTS: [what: string, file: string, code: string, told: string][] = [
    [
      "an import that goes upwards",
      "src/story/up.ts",
      'import { title } from "../ui/list.tsx";\nexport const event = title;\n',
      ": src/story/up.ts -> src/ui/list.tsx",
    ],
    [
      "Leaflet in the room that paints the map",
      "src/basemap/paint.ts",
      'import { Map } from "leaflet";\nexport const map = Map;\n',
      ": src/basemap/paint.ts -> ",
    ],
    [
      "a Node import outside the command line",
      "src/story/node.ts",
      'import { argv } from "node:process";\nexport const event = argv;\n',
      "only-cli-touches-node: src/story/node.ts -> process",
    ],
    [
      "an import that leads nowhere",
      "src/story/nowhere.ts",
      'export { event } from "./gone.ts";\n',
      "src/story/nowhere.ts -> ./gone.ts",
    ],
  ];
  let told: ReturnType<typeof check>;

  // Once for all of them: the check takes a second.
  beforeAll(() => {
    openFolder();
    plant(GOOD_TREE);
    plant(Object.fromEntries(FAULTS.map(([, file, code]) => [file, code])));
    told = check();
  }, TIME_LIMIT_MS);
  afterAll(removeFolder);

  it.each(FAULTS)("names %s", (_what, _file, _code, line) => {
    expect(told.status).toBe(1);
    expect(told.stderr).toContain(line);
  });

  it("names nothing else", () => {
    const files = told.stderr.trim().split("\n");
    expect(new Set(files.map((line) => /: (\S+) ->/.exec(line)?.[1]))).toEqual(
      new Set(FAULTS.map(([, file]) => file)),
    );
  });
});
