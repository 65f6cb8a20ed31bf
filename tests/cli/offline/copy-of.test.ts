import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { copyOf, reportOf } from "../../../src/cli/offline/copy-of.ts";
import { whenCopied } from "../../../src/cli/offline/rules.ts";

const site = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

const SITE = {
  "index.html": "<p>list",
  "s/hillah/index.html": "<p>story",
  "s/hillah/p/kirkuk/index.html": "<p>place",
  "assets/index-1.js": "run()",
  "third-party-notices.md": "MIT",
  "previews/hillah.png": "png",
  "sw.js": "before",
};

describe("the rules of the copy", () => {
  it.each([
    ["index.html", "first"],
    ["s/hillah/index.html", "first"],
    ["stories/hillah.json", "first"],
    ["assets/index-Cvg3GCA4.js", "first"],
    ["assets/languages/ar-116aeCsm.js", "first"],
    ["assets/index-CGDf9BH2.css", "first"],
    ["assets/detail.topo-D1OggIKa.json", "first"],
    ["assets/relief-DWKd2iaa.webp", "first"],
    ["assets/inter-latin-wght-normal-Dx4kXJAl.woff2", "first"],
    ["assets/inter-latin-ext-wght-normal-DO1Apj_S.woff2", "first"],
    ["assets/LICENSES-Bt_z3kHh.md", "later"],
    ["stories/flights/columns.bin", "later"],
    ["stories/flights/texts.bin", "never"],
    ["stories/flights/list.bin", "never"],
    ["stories/flights/words.bin", "never"],
    ["s/hillah/p/kirkuk/index.html", "never"],
    ["s/hillah/c/killed/index.html", "never"],
    ["third-party-notices.md", "later"],
    ["embed/hillah/index.html", "never"],
    ["previews/hillah.png", "never"],
    ["sitemap.xml", "never"],
    ["feed.atom", "never"],
    ["404.html", "first"],
    ["_headers", "never"],
    ["sw.js", "never"],
  ])("take %s: %s", (path, when) => {
    expect(whenCopied(path)).toBe(when);
  });
});

describe("the copy of a site", () => {
  it("names files by address, with the digest of what is in them", () => {
    const { first, later } = copyOf(site(SITE));
    expect(Object.keys(first)).toEqual(["assets/index-1.js", "", "s/hillah/"]);
    expect(Object.keys(later)).toEqual(["third-party-notices.md"]);
    const digest = createHash("sha256").update("run()").digest("base64");
    expect(first["assets/index-1.js"]).toBe(`sha256-${digest}`);
  });

  it("has another name as soon as a file in it is another, and only then", () => {
    const { build } = copyOf(site(SITE));
    const changed = (path: string) => copyOf(site({ ...SITE, [path]: "changed" })).build;
    expect(copyOf(site(SITE)).build).toBe(build);
    expect(changed("index.html")).not.toBe(build);
    expect(changed("third-party-notices.md")).not.toBe(build);
    expect(changed("s/hillah/p/kirkuk/index.html")).toBe(build);
    expect(changed("previews/hillah.png")).toBe(build);
    expect(changed("sw.js")).toBe(build);
  });

  it("says what it costs at the first visit", () => {
    const text = "0123456789".repeat(1000);
    expect(reportOf(site({ ...SITE, "assets/index-1.js": text }))).toMatch(
      /3 files, 10 kB \(0 kB gzip\) at the first visit; 1 more when first asked for$/,
    );
  });
});
