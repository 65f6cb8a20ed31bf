import { describe, expect, it } from "vitest";
import {
  fileFor,
  folderFor,
  insteadOf,
  missingFor,
  type OfflineCopy,
} from "../../src/offline/copy.ts";

const ROOT = "https://news.example/maps/";

const COPY: OfflineCopy = {
  build: "b1",
  first: { "": "d0", "assets/index-1.js": "d1", "s/hillah/": "d2", "stories/index.json": "d3" },
  later: { "third-party-notices.md": "d4" },
};

const get = (url: string) => fileFor({ method: "GET", url }, ROOT, COPY)?.address;

describe("what the copy answers", () => {
  it.each([
    [ROOT, ""],
    [`${ROOT}?from=mail`, ""],
    [`${ROOT}#sel=p:hillah`, ""],
    [`${ROOT}index.html`, ""],
    [`${ROOT}s/hillah/index.html`, "s/hillah/"],
    [`${ROOT}third-party-notices.md`, "third-party-notices.md"],
    [`${ROOT}assets/index-1.js`, "assets/index-1.js"],
  ])("%s by its file", (url, address) => {
    expect(get(url)).toBe(address);
  });

  it.each([
    "https://tile.openstreetmap.org/16/1/2.png",
    "https://news.example/",
    "https://news.example/maps-of-others/",
    "https://other.example/maps/assets/index-1.js",
    "http://news.example/maps/",
    `${ROOT}assets/index-2.js`,
    `${ROOT}assets/toString`,
    `${ROOT}toString`,
    `${ROOT}s/other/`,
    `${ROOT}s/hillah/p/kirkuk/`,
    `${ROOT}sw.js`,
  ])("%s not at all", (url) => {
    expect(get(url)).toBeUndefined();
  });

  it("nothing that is not asked for by GET", () => {
    expect(fileFor({ method: "POST", url: ROOT }, ROOT, COPY)).toBeUndefined();
    expect(fileFor({ method: "HEAD", url: ROOT }, ROOT, COPY)).toBeUndefined();
  });
});

describe("a page asked for without the slash at its end", () => {
  it.each([
    ["s/hillah", "s/hillah/"],
    ["s/hillah#sel=p:kirkuk", "s/hillah/#sel=p:kirkuk"],
    ["s/hillah?from=mail", "s/hillah/?from=mail"],
  ])("%s is %s", (asked, found) => {
    expect(folderFor(ROOT + asked, ROOT, COPY)).toBe(ROOT + found);
  });

  it.each(["", "s/hillah/", "s", "s/other", "assets/index-1.js", "toString"])(
    "%j is not one",
    (asked) => {
      expect(folderFor(ROOT + asked, ROOT, COPY)).toBeUndefined();
    },
  );
});

describe("in place of an item's page", () => {
  it.each([
    ["p/kirkuk/", "", "#sel=p:kirkuk"],
    ["p/kirkuk", "", "#sel=p:kirkuk"],
    ["e/strike/index.html", "", "#sel=e:strike"],
    ["p/kirkuk/", "#map=7/33.1/44.2", "#map=7/33.1/44.2&sel=p:kirkuk"],
    ["p/kirkuk/", "#map=7/33.1/44.2&sel=q:cia", "#map=7/33.1/44.2&sel=q:cia"],
  ])("%s%s the story's page is shown, with the item chosen", (path, hash, expected) => {
    expect(insteadOf(`${ROOT}s/hillah/${path}${hash}`, ROOT, COPY)).toBe(
      `${ROOT}s/hillah/${expected}`,
    );
  });

  it.each([
    `${ROOT}s/hillah/`,
    `${ROOT}s/hillah/x/kirkuk/`,
    `${ROOT}s/hillah/p/a/b/`,
    `${ROOT}s/hillah/p/KIRKUK/`,
    `${ROOT}s/unknown/p/kirkuk/`,
    `${ROOT}assets/index-1.js`,
    "https://other.example/maps/s/hillah/p/kirkuk/",
  ])("%s is none", (url) => {
    expect(insteadOf(url, ROOT, COPY)).toBeUndefined();
  });
});

describe("what says that there is no such page", () => {
  const copy = { ...COPY, first: { ...COPY.first, "404.html": "d5" } };

  it.each(["s/nothing/", "s/nothing", "s/nothing/index.html", "about", "s/hillah/p/kirkuk/more/"])(
    "stands at %s",
    (address) => {
      expect(missingFor(ROOT + address, ROOT, copy)).toEqual({ address: "404.html", digest: "d5" });
    },
  );

  it.each(["embed/hillah/", "previews/hillah.png", "feed.xml", "sw.js"])(
    "does not stand at %s, which may be there",
    (address) => {
      expect(missingFor(ROOT + address, ROOT, copy)).toBeUndefined();
    },
  );

  it("does not stand on other sites, nor where the copy has none", () => {
    expect(missingFor("https://news.example/s/nothing/", ROOT, copy)).toBeUndefined();
    expect(missingFor(`${ROOT}s/nothing/`, ROOT, COPY)).toBeUndefined();
  });
});
