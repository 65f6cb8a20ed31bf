import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { withoutHtmlNames } from "../../../src/cli/html-names/without-html-names.ts";

const main = createRequire(import.meta.url).resolve("@xmldom/xmldom");
const TABLE = readFileSync(join(dirname(main), "entities.js"), "utf8");

/** What the module exports. */
const exportsOf = (code: string): Record<string, Record<string, string>> => {
  const exports = {};
  const require = () => ({ freeze: (value: unknown) => value });
  // oxlint-disable-next-line typescript/no-implied-eval -- a module of a package that is pinned
  (new Function("exports", "require", code) as (e: object, r: () => unknown) => void)(
    exports,
    require,
  );
  return exports;
};

it("leaves the names of XML, and in place of HTML's the same", () => {
  const before = exportsOf(TABLE);
  const after = exportsOf(withoutHtmlNames(TABLE));
  expect(before["HTML_ENTITIES"]).toHaveProperty("nbsp");
  expect(after["XML_ENTITIES"]).toEqual(before["XML_ENTITIES"]);
  expect(after["HTML_ENTITIES"]).toEqual({ amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' });
  expect(Object.keys(after)).toEqual(Object.keys(before));
});

it("fails where there is nothing to leave out", () => {
  expect(() => withoutHtmlNames("exports.XML_ENTITIES = {};")).toThrow("found none");
});
