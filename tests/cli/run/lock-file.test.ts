import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readJson } from "../../../src/cli/run/read-json.mjs";
import { ROOT } from "../../../src/cli/run/root.mjs";

interface LockedPackage {
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = readJson(join(ROOT, "package-lock.json")) as {
  packages: Record<string, LockedPackage>;
};

const locked = Object.entries(packages).filter(([path]) => path !== "");

function missingBuildsOf(name: string): string[] {
  return locked
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (build) =>
          !(`node_modules/${build}` in packages || `${path}/node_modules/${build}` in packages),
      ),
    );
}

describe("package-lock.json", () => {
  it("names no registry, so that npm takes the reader's own", () => {
    expect(locked.filter(([, { resolved }]) => resolved?.startsWith("http"))).toEqual([]);
  });

  it("has a checksum for every package", () => {
    expect(locked.length).toBeGreaterThan(0);
    expect(locked.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });

  it.each([
    ...["rolldown", "lightningcss", "esbuild", "@napi-rs/canvas"],
    ...["oxlint", "oxlint-tsgolint", "oxfmt", "typescript-7"],
  ])("has the builds of %s for every platform", (name) => {
    const builds = packages[`node_modules/${name}`]?.optionalDependencies ?? {};
    expect(Object.keys(builds).length).toBeGreaterThan(5);
    expect(missingBuildsOf(name)).toEqual([]);
  });
});
