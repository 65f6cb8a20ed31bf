import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { refusal } from "../../../src/cli/run/node-version.cjs";

const RUN = new URL("../../../src/cli/run/", import.meta.url);

describe("refusal of an old Node", () => {
  it.each(["20.19.0", "v20.19.4", "20.20.2", "22.12.0", "23.1.0", "24.0.0", "v26.0.0-nightly"])(
    "runs on %s",
    (version) => {
      expect(refusal(version)).toBeNull();
    },
  );

  it.each(["8.17.0", "v18.20.8", "20.18.3", "21.7.3", "22.11.0", "nonsense"])(
    "refuses %s",
    (version) => {
      expect(refusal(version)).not.toBeNull();
    },
  );

  it("says in one sentence what was found, what is needed and where to get it", () => {
    expect(refusal("v18.20.8")).toBe(
      "Dateline needs Node.js 20.19 or newer (of the 22 line, 22.12 or newer), but this is Node.js " +
        "18.20.8: get a current one from https://nodejs.org/ and run the command again.",
    );
  });

  it.each(["main.cjs", "node-version.cjs"])("%s parses on the Node versions refused", (file) => {
    const code = readFileSync(new URL(file, RUN), "utf8");
    expect(() => parse(code, { ecmaVersion: 5 })).not.toThrow();
  });
});
