import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHECKOUT } from "./test-io.ts";

const run = (args: string[]) =>
  spawnSync(process.execPath, [join(CHECKOUT, "src/cli/dateline/bin.mjs"), ...args], {
    encoding: "utf8",
    cwd: CHECKOUT,
  });

describe("the program that npx and npm start", { timeout: 60_000 }, () => {
  it("runs a command of the checkout and ends with its code", () => {
    const { status, stdout } = run(["validate", "tests/fixtures/good/harbour"]);
    expect([status, stdout.includes("7 quotes proved against the article; 0 issues")]).toEqual([
      0,
      true,
    ]);
  });

  it("ends with 2 where it is called wrongly", () => {
    const { status, stderr } = run(["validat"]);
    expect(status).toBe(2);
    expect(stderr).toContain("Did you mean “validate”?");
  });
});
