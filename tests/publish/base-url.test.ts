import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absolute, readBaseUrl, relative, WITHOUT_BASE } from "../../src/publish/base-url.ts";

const BASE = "https://news.example/maps/";

const folders = fc.array(fc.constantFrom("s", "a", "b", "e", "q"), { maxLength: 5 });
const pagePath = folders.map((parts) => parts.map((part) => `${part}/`).join(""));
const anyPath = fc
  .tuple(pagePath, fc.constantFrom("", "preview.png"))
  .map(([page, file]) => `${page}${file}`);

describe("the address of a site", () => {
  it.each([
    ["https://news.example", "https://news.example/"],
    ["https://news.example/maps", "https://news.example/maps/"],
    ["http://localhost:8080/a/b/", "http://localhost:8080/a/b/"],
  ])("is read from %s", (text, base) => {
    expect(readBaseUrl(text)).toEqual({ base });
  });

  it.each(["", "news.example", "javascript:alert(1)", "ftp://news.example/", "https://a.b/?x=1"])(
    "is refused where it cannot be one: “%s”",
    (text) => {
      expect(readBaseUrl(text)).toEqual({
        problem: expect.stringContaining(`“${text}”`) as string,
      });
    },
  );

  it("makes paths absolute where it is known", () => {
    expect(absolute(BASE, "s/x/")).toBe("https://news.example/maps/s/x/");
    expect(absolute(null, "s/x/")).toBeUndefined();
  });

  it("is asked for once, with what is left out without it", () => {
    for (const part of ["canonical", "og:image", "sitemap", "feed"])
      expect(WITHOUT_BASE).toContain(part);
  });
});

describe("a link from one page to another", () => {
  it("leads there from wherever the site lies", () => {
    fc.assert(
      fc.property(pagePath, anyPath, fc.constantFrom(BASE, "http://h/"), (from, to, base) => {
        const href = relative(from, to);
        expect(href).not.toMatch(/^\//);
        expect(new URL(href, base + from).href).toBe(base + to);
      }),
    );
  });

  it("is short among neighbours", () => {
    expect(relative("s/x/e/one/", "s/x/e/two/")).toBe("../two/");
    expect(relative("s/x/e/one/", "s/x/")).toBe("../../");
    expect(relative("s/x/", "s/x/")).toBe("./");
  });
});
