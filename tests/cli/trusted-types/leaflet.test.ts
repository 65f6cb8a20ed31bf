import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { REWRITES, withoutHtmlStrings } from "../../../src/cli/trusted-types/leaflet.ts";
import { unknownSinks } from "../../../src/cli/trusted-types/sinks.ts";

const PATH = createRequire(import.meta.url).resolve("leaflet/dist/leaflet-src.esm.js");
const SOURCE = readFileSync(PATH, "utf8");

const withoutComments = (source: string): string => source.replace(/^\s*(?:\*|\/\*|\/\/).*$/gm, "");

describe("Leaflet's source", () => {
  it("has no string left that is parsed as HTML", () => {
    expect(unknownSinks([{ id: "leaflet", code: withoutComments(SOURCE) }])).toHaveLength(1);
    const changed = withoutComments(withoutHtmlStrings(SOURCE));
    expect(changed).not.toContain("innerHTML");
    expect(unknownSinks([{ id: "leaflet", code: changed }])).toEqual([]);
  });

  it("is otherwise left as it is", () => {
    const back = REWRITES.reduce(
      (text, { from, to }) => text.replace(to, () => from),
      withoutHtmlStrings(SOURCE),
    );
    expect(back).toBe(SOURCE);
  });

  it.each(REWRITES)("that no longer has $what is refused", ({ from }) => {
    const changed = SOURCE.replace(from, () => from.replace("'", '"').replace("=", " = "));
    expect(() => withoutHtmlStrings(changed)).toThrow(
      /^Leaflet's source is not the one .* found it 0 times\. .* Compare the new source/,
    );
  });

  it("that has one of the places twice is refused", () => {
    expect(() => withoutHtmlStrings(`${SOURCE}\n${REWRITES[9]?.from}`)).toThrow(/found it 2 times/);
  });

  it("of another version is refused", () => {
    const newer = SOURCE.replace('var version = "1.9.4"', 'var version = "1.9.5"');
    expect(() => withoutHtmlStrings(newer)).toThrow(/does not say that it is version 1\.9\.4/);
  });
});

describe("what Trusted Types would refuse", () => {
  it.each([
    "a.innerHTML = b",
    "a.outerHTML=b",
    "a.insertAdjacentHTML('beforeend', b)",
    "new DOMParser().parseFromString(a, 'text/html')",
    "document.write(a)",
    "new Worker(a)",
    "eval(a)",
    "new Function(a)",
    "navigator.serviceWorker.register(a)",
  ])("%s is named with its module", (code) => {
    expect(unknownSinks([{ id: "/x/some-library.js", code }])).toEqual([
      expect.stringMatching(/^\/x\/some-library\.js has .* Use DOM calls/),
    ]);
  });

  it.each(["a.innerHTML === b", "case 'innerHTML':", "a.textContent = b", null])(
    "%s is not",
    (code) => {
      expect(unknownSinks([{ id: "/x/some-library.js", code }])).toEqual([]);
    },
  );
});
