import { describe, expect, it } from "vitest";
import { licenceProblems } from "../../../src/cli/run/licences.mjs";

const GOOD = {
  "": { version: "1.0.0" },
  "node_modules/a": { version: "1.0.0", license: "MIT" },
  "node_modules/a/node_modules/@b/c": { version: "2.0.0", license: "MPL-2.0", dev: true },
};

const EXCEPTION = { name: "odd", major: 3, licence: "Odd-1.0", reason: "a test" };
const ODD = { "node_modules/odd": { version: "3.1.0", license: "Odd-1.0" } };

describe("licence check", () => {
  it("passes listed licences", () => {
    expect(licenceProblems(GOOD, [])).toEqual([]);
  });

  it("passes a package that has an exception", () => {
    expect(licenceProblems({ ...GOOD, ...ODD }, [EXCEPTION])).toEqual([]);
  });

  it("refuses in what is shipped a licence that tools may have", () => {
    const packages = {
      "node_modules/x/node_modules/@b/c": { version: "2.0.0", license: "MPL-2.0" },
    };
    expect(licenceProblems(packages, [])).toEqual([
      "@b/c 2.0.0: MPL-2.0 is not allowed for what we ship",
    ]);
  });

  it("refuses an unlisted licence of a tool", () => {
    const packages = { "node_modules/x": { version: "1.0.0", license: "SSPL-1.0", dev: true } };
    expect(licenceProblems(packages, [])).toEqual(["x 1.0.0: SSPL-1.0 is not allowed for a tool"]);
  });

  it("refuses a package without a licence", () => {
    expect(licenceProblems({ "node_modules/x": { version: "1.0.0" } }, [])).toEqual([
      "x 1.0.0: no licence is not allowed for what we ship",
    ]);
  });

  it("refuses an exception that nothing needs", () => {
    expect(licenceProblems(GOOD, [EXCEPTION])).toEqual([
      "exception for odd 3.x: nothing needs it any more",
    ]);
  });

  it("does not stretch an exception to another version or licence", () => {
    const newer = { "node_modules/odd": { version: "30.0.0", license: "Odd-1.0" } };
    const other = { "node_modules/odd": { version: "3.2.0", license: "Odd-2.0" } };
    expect(licenceProblems({ ...GOOD, ...newer }, [EXCEPTION])).toHaveLength(2);
    expect(licenceProblems({ ...GOOD, ...other }, [EXCEPTION])).toHaveLength(2);
  });

  it("fails when there is nothing to check", () => {
    expect(licenceProblems({ "": { version: "1.0.0" } }, [])).toEqual(["no packages to check"]);
  });
});
