import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reasonToInstall } from "../../../src/cli/run/install.mjs";

const LOCKED = {
  "": { version: "0.1.0" },
  "node_modules/a": { version: "1.0.0" },
  "node_modules/native": { version: "2.0.0", optional: true },
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "install-"));
  writeLock("package-lock.json", LOCKED);
});

afterEach(() => rmSync(root, { recursive: true }));

function writeLock(file: string, packages: object) {
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

function installed(packages: object) {
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeLock("node_modules/.package-lock.json", packages);
}

describe("reason to install", () => {
  it("is there on a fresh clone", () => {
    expect(reasonToInstall(root)).toBe("nothing is installed yet");
  });

  it("is none when npm installed what is locked, less what fits other machines", () => {
    installed({ "node_modules/a": { version: "1.0.0" } });
    expect(reasonToInstall(root)).toBeNull();
  });

  it.each([
    ["another version", { "node_modules/a": { version: "1.0.1" } }],
    ["a package missing", {}],
    [
      "another version of a native build",
      { "node_modules/a": { version: "1.0.0" }, "node_modules/native": { version: "1.9.0" } },
    ],
  ])("is there with %s", (_, packages) => {
    installed(packages);
    expect(reasonToInstall(root)).toBe("what is installed differs from package-lock.json");
  });

  it("is there when an install was broken off", () => {
    mkdirSync(join(root, "node_modules"));
    expect(reasonToInstall(root)).toBe("what is installed differs from package-lock.json");
  });

  it("is there when the install was made for another machine", () => {
    installed(LOCKED);
    writeFileSync(join(root, "node_modules/.dateline-lock"), "0123 plan9-mips\n");
    expect(reasonToInstall(root)).toBe("the last install was made for another machine");
  });

  it("is there when the lock file has changed since the install", () => {
    installed(LOCKED);
    const machine = `${process.platform}-${process.arch}`;
    writeFileSync(join(root, "node_modules/.dateline-lock"), `0123 ${machine}\n`);
    expect(reasonToInstall(root)).toBeNull();
    writeLock("package-lock.json", { ...LOCKED, "node_modules/b": { version: "1.0.0" } });
    expect(reasonToInstall(root)).toBe("what is installed differs from package-lock.json");
  });
});
