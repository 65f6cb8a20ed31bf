import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "layers-"));
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"]) {
    cpSync(join(ROOT, file), join(folder, file));
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

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
  it("passes a tree that keeps to them", () => {
    plant(GOOD_TREE);
    expect(check()).toEqual({ status: 0, stderr: "" });
  });

  it("names an import that goes upwards", () => {
    plant(GOOD_TREE);
    plant({
      "src/story/event.ts":
        'import { title } from "../ui/list.tsx";\nexport const event = title;\n',
    });
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain(": src/story/event.ts -> src/ui/list.tsx");
  });

  it("names Leaflet in the room that paints the map", () => {
    plant(GOOD_TREE);
    plant({ "src/basemap/paint.ts": 'import { Map } from "leaflet";\nexport const map = Map;\n' });
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain(": src/basemap/paint.ts -> ");
  });

  it("names a Node import outside the command line", () => {
    plant(GOOD_TREE);
    plant({
      "src/story/event.ts": 'import { argv } from "node:process";\nexport const event = argv;\n',
    });
    expect(check()).toEqual({
      status: 1,
      stderr: "only-cli-touches-node: src/story/event.ts -> process\n",
    });
  });

  it("names an import that leads nowhere", () => {
    plant(GOOD_TREE);
    plant({ "src/story/event.ts": 'export { event } from "./gone.ts";\n' });
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain("src/story/event.ts -> ./gone.ts");
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
