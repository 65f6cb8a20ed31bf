import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeFiles } from "../../../src/cli/dateline/node-files.ts";
import { workFolder } from "./test-io.ts";

describe("writing files", () => {
  it("makes the folders on the way and leaves nothing else behind", () => {
    const cwd = workFolder();
    nodeFiles(cwd).write([{ path: "a/b/c.txt", content: "c" }], { force: false });
    expect(readFileSync(join(cwd, "a/b/c.txt"), "utf8")).toBe("c");
    expect(readdirSync(join(cwd, "a/b"))).toEqual(["c.txt"]);
  });

  it("writes none where one is in the way, unless told to", () => {
    const cwd = workFolder();
    writeFileSync(join(cwd, "two"), "old");
    const files = [
      { path: "one", content: "1" },
      { path: "two", content: "2" },
    ];
    expect(() => nodeFiles(cwd).write(files, { force: false })).toThrow(
      "two exists; nothing was written. With --force it is replaced.",
    );
    expect(readdirSync(cwd)).toEqual(["two"]);
    nodeFiles(cwd).write(files, { force: true });
    expect(readFileSync(join(cwd, "two"), "utf8")).toBe("2");
    expect(readdirSync(cwd)).toEqual(["one", "two"]);
  });

  it.each([true, false])("writes none where the last cannot be (force: %s)", (force) => {
    const cwd = workFolder();
    const second = `${"x".repeat(250)}.txt`;
    writeFileSync(join(cwd, "kept"), "old");
    for (const path of [second, "kept/two", ...(force ? ["."] : [])]) {
      const files = [
        { path: force ? "kept" : "one", content: "1" },
        { path, content: "2" },
      ];
      expect(() => nodeFiles(cwd).write(files, { force })).toThrow();
      expect(readdirSync(cwd)).toEqual(["kept"]);
      expect(readFileSync(join(cwd, "kept"), "utf8")).toBe("old");
    }
  });

  it("takes away what was put in place where another file has come to be meanwhile", () => {
    const cwd = workFolder();
    const late = {
      path: "two",
      get content() {
        writeFileSync(join(cwd, "two"), "theirs");
        return "2";
      },
    };
    const files = [{ path: "one", content: "1" }, late];
    expect(() => nodeFiles(cwd).write(files, { force: false })).toThrow("two exists");
    expect(readdirSync(cwd)).toEqual(["two"]);
    expect(readFileSync(join(cwd, "two"), "utf8")).toBe("theirs");
  });

  it.runIf(existsSync("/proc/self"))("ends where the system makes no folder", () => {
    expect(() =>
      nodeFiles("/proc").write([{ path: "none/story.json", content: "x" }], { force: false }),
    ).toThrow("/proc/none");
  });

  it("names the file that was asked for, not the part of it that was being written", () => {
    const cwd = workFolder();
    const path = `${"x".repeat(250)}.txt`;
    let told: unknown;
    try {
      nodeFiles(cwd).write([{ path, content: "x" }], { force: false });
    } catch (error) {
      told = error;
    }
    expect(told).toMatchObject({ path: join(cwd, path) });
  });

  it("leaves what was there, and no part of a file, where writing fails", () => {
    const cwd = workFolder();
    mkdirSync(join(cwd, "place/full"), { recursive: true });
    expect(() =>
      nodeFiles(cwd).write([{ path: "place", content: "x" }], { force: true }),
    ).toThrow();
    expect(readdirSync(cwd)).toEqual(["place"]);
  });
});
