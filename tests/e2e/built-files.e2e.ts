import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SITE_MARKS, SITE_NAMES } from "../../src/cli/dateline/build/site-names.ts";
import { headersFile } from "../../src/publish/headers/host-files.ts";
import { LANGUAGE_IDS } from "../../src/ui/messages/index.ts";
import { HEADER_RULES } from "../../src/publish/headers/rules.ts";

const SITE = ".cache/sites/whole";
/** One story alone has no list of stories, and so none in another language. */
const SEVERAL = ".cache/sites/several";
const read = (path: string): string => readFileSync(path, "utf8");
const assets = readdirSync(`${SITE}/assets`);

describe("the built site", () => {
  test("passes on the licence of every package it is made of", () => {
    const { dependencies } = JSON.parse(read("package.json")) as {
      dependencies: Record<string, string>;
    };
    const notices = read(`${SITE}/third-party-notices.md`);
    const named = [...notices.matchAll(/^## (\S+) (\S+) \(/gm)].map(([, name]) => name);
    const missing = Object.keys(dependencies).filter((name) => !named.includes(name));
    expect(missing).toEqual([]);
    for (const [name, version] of Object.entries(dependencies))
      expect(notices).toContain(`## ${name} ${version} (`);
    expect(notices).toContain("## react-leaflet 5.0.0 (Hippocratic-2.1)");
    expect(notices).toContain("SIL OPEN FONT LICENSE");
  });

  test("has a notice for every face and for the map's data", () => {
    const notices = read(`${SITE}/third-party-notices.md`);
    const faces = assets.filter((name) => name.endsWith(".woff2"));
    expect(faces.length).toBeGreaterThan(0);
    for (const face of faces) {
      const [family = ""] = /^(?:inter|newsreader|noto-sans-arabic)/.exec(face) ?? [];
      expect(notices).toContain(`## @fontsource-variable/${family} `);
    }
    for (const source of ["Natural Earth", "GeoNames", "OurAirports", "GSHHG"])
      expect(notices).toContain(`| ${source}`);
  });

  test("is known as one by “build --force”, whose list of names holds all at its top", () => {
    expect(readdirSync(SITE).filter((name) => !SITE_NAMES.has(name))).toEqual([]);
    expect(SITE_MARKS.filter((name) => !existsSync(`${SITE}/${name}`))).toEqual([]);
  });

  test("tells hosts its headers", () => {
    expect(read(`${SITE}/_headers`)).toBe(headersFile());
  });

  test("has something at every path that has headers", () => {
    const lists = LANGUAGE_IDS.map((lang) => `/${lang}/*`);
    const lies = (site: string, path: string): boolean =>
      existsSync(site + path.replace(/\*$/, ""));
    for (const { paths } of HEADER_RULES)
      for (const path of paths.filter((one) => !lists.includes(one)))
        expect(lies(SITE, path), path).toBe(true);
    // The list that is the front page is not there once more.
    expect(lists.filter((path) => lies(SEVERAL, path))).toEqual(["/ar/*"]);
  });

  test("has the digests of all that the page loads in its service worker", () => {
    const worker = read(`${SITE}/sw.js`);
    const needed = assets.filter((name) => /\.(?:js|css|json|woff2|webp)$/.test(name));
    expect(needed.filter((name) => !worker.includes(`"assets/${name}":`))).toEqual([]);
  });

  // What search engines read is data, which no browser runs.
  test("has no script or style in its page but in files of its own", () => {
    const page = read(`${SITE}/index.html`);
    expect(page).not.toMatch(
      /<script(?! type="application\/ld\+json">|[^>]*\ssrc="\.\/)|<style|\sstyle=|\son[a-z]+=/,
    );
  });
});
