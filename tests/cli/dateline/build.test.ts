import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withHarbour } from "./harbour-folder.ts";
import { dateline } from "./test-io.ts";

describe("dateline build", () => {
  const site = (code: number, calls: unknown[]) => ({
    runNode: (
      script: string,
      args: readonly string[],
      env: object,
      line: (text: string) => void,
    ) => {
      calls.push([script, env]);
      mkdirSync(args[2] ?? "");
      writeFileSync(join(args[2] ?? "", "index.html"), "new");
      line("built");
      return Promise.resolve(code);
    },
  });

  it("builds beside the place and puts the site there when it is whole", async () => {
    const cwd = withHarbour();
    const calls: unknown[] = [];
    const argv = [
      "build",
      "--stories",
      ".",
      "--out",
      "site",
      "--base",
      "https://example.org/a",
      "--no-pictures",
    ];
    const { exit, out } = await dateline(argv, cwd, site(0, calls));
    expect([exit, readdirSync(cwd)]).toEqual([0, ["harbour", "site"]]);
    expect(out).toContain("The site is in site.");
    expect(calls).toEqual([
      [
        "node_modules/vite/bin/vite.js",
        { DATELINE_STORIES: cwd, DATELINE_URL: "https://example.org/a/", DATELINE_PICTURES: "off" },
      ],
    ]);
  });

  it("leaves an earlier site as it is where the build fails or nobody said --force", async () => {
    const cwd = withHarbour();
    mkdirSync(join(cwd, "site"));
    writeFileSync(join(cwd, "site/index.html"), "old");
    const argv = ["build", "--stories", ".", "--out", "site"];
    expect((await dateline(argv, cwd, site(0, []))).err).toContain(
      "site is not empty; nothing was written.",
    );
    expect((await dateline([...argv, "--force"], cwd, site(1, []))).exit).toBe(1);
    expect(readFileSync(join(cwd, "site/index.html"), "utf8")).toBe("old");
    expect(readdirSync(cwd)).toEqual(["harbour", "site"]);
  });
});
