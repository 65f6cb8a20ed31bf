import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { META_POLICY } from "../../../src/publish/headers/content-policy.ts";
import {
  apacheHeaders,
  headersFile,
  nginxHeaders,
  nginxMaps,
} from "../../../src/publish/headers/host-files.ts";
import { HEADER_RULES, headersFor } from "../../../src/publish/headers/rules.ts";
import { POLICY } from "../../../src/ui/trusted-types/own-script.ts";
import { TILE_HOST } from "../../e2e/tile-host.ts";

const GUIDE = readFileSync("docs/hosting.md", "utf8");

const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

describe("the table of headers", () => {
  it("is what the page says of itself", () => {
    const page = readFileSync("index.html", "utf8");
    expect(page).toMatch(/http-equiv="Content-Security-Policy"\s+content="([^"]*)"/);
    const [, said] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
    expect(said).toBe(META_POLICY);
  });

  it("allows no inline script or style, no string as code, and no host but that of the tiles", () => {
    expect(META_POLICY).not.toMatch(/unsafe|nonce|sha\d|http:|blob:|\*/);
    expect(META_POLICY.match(/https:[^ ;]*/g)).toEqual([`https://${TILE_HOST}`]);
    expect(META_POLICY).toMatch(/^default-src 'none'; /);
    expect(META_POLICY).toContain(`require-trusted-types-for 'script'; trusted-types ${POLICY}`);
  });

  it("lets only the pages made for it be shown in a frame", () => {
    const framedBy = (path: string) =>
      /frame-ancestors (.*)$/.exec(headersFor(path)["Content-Security-Policy"] ?? "")?.[1];
    for (const path of ["/", "/index.html", "/404.html", "/s/hillah/", "/s/hillah/p/hillah/"])
      expect(framedBy(path), path).toBe("'none'");
    expect(framedBy("/embed/hillah/")).toBe("*");
  });

  it("keeps for ever only what is named by its content", () => {
    const cached = (path: string) => headersFor(path)["Cache-Control"];
    expect(cached("/assets/index-Cvg3GCA4.js")).toContain("immutable");
    for (const path of ["/", "/s/hillah/", "/s/hillah/preview.png", "/s/hillah/feed.xml"])
      expect(cached(path), path).toBe("no-cache");
    for (const path of ["/embed/hillah/", "/sw.js", "/stories/index.json"])
      expect(cached(path), path).toBe("no-cache");
  });

  it("says the same of every file", () => {
    for (const path of ["/", "/assets/a.js", "/s/a/preview.png", "/third-party-notices.md"]) {
      const headers = headersFor(path);
      expect(headers["X-Content-Type-Options"]).toBe("nosniff");
      expect(headers["Referrer-Policy"]).toBe("strict-origin-when-cross-origin");
      expect(headers["Permissions-Policy"]).toMatch(/geolocation=\(\).*clipboard-write=\(self\)/);
    }
  });

  it("has no path in two rules, as hosts would join their values", () => {
    const [, ...rules] = HEADER_RULES;
    const paths = rules.flatMap(({ paths }) => paths);
    for (const path of paths) {
      const others = paths.filter((other) => other !== path);
      const within = others.filter(
        (other) => other.endsWith("*") && path.startsWith(other.slice(0, -1)),
      );
      expect(within, path).toEqual([]);
    }
  });
});

describe("files for hosts", () => {
  it("name every path with its headers, as Netlify and Cloudflare Pages read it", () => {
    const file = headersFile();
    expect(file).toContain("\n/embed/*\n  Content-Security-Policy: default-src 'none'; ");
    for (const { paths } of HEADER_RULES)
      for (const path of paths) expect(file.split("\n")).toContain(path);
  });

  it("are the guide's examples", () => {
    expect(GUIDE).toContain(nginxMaps());
    expect(GUIDE).toContain(indented(nginxHeaders(), "  "));
    expect(GUIDE).toContain(apacheHeaders());
  });

  it("compress what a host's own list of types makes of the site's files", () => {
    const lines = GUIDE.matchAll(/gzip_types ([^;]*)|AddOutputFilterByType (.*)/g);
    const [nginx = "", apache = ""] = [...lines].map(([line]) => line);
    const types = ["application/javascript", "application/json", "application/xml", "text/css"];
    // The first as Debian's nginx 1.22 and 1.26 have it, the second as its Apache 2.4.
    for (const type of [...types, "text/javascript", "text/plain", "text/xml"])
      expect(nginx.split(" ")).toContain(type);
    for (const type of [...types, "application/geo+json", "text/javascript", "text/markdown"])
      expect(apache.split(" ")).toContain(type);
  });

  it("give nginx for every path what the table says", () => {
    const policies = [...nginxMaps().matchAll(/^ {2}"~(.*?)" "(.*)";$/gm)];
    for (const path of ["/", "/404.html", "/s/a/p/b/", "/embed/a/", "/assets/a.js", "/sw.js"]) {
      const found = policies.filter(([, pattern = ""]) => new RegExp(pattern).test(path));
      const { "Content-Security-Policy": policy, "Cache-Control": cache } = headersFor(path);
      expect(found.map(([, , value]) => value)).toEqual([policy, cache]);
    }
  });
});
