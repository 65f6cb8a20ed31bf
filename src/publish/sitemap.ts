import { absolute } from "./base-url.ts";
import { xmlText } from "./xml.ts";

/** `sitemap.xml` (sitemaps.org 0.9) of a site's paths; `null` where its address is not known. */
export const sitemap = (base: string | null, paths: readonly string[]): string | null =>
  base === null
    ? null
    : [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        ...paths.map((path) => `  <url><loc>${xmlText(absolute(base, path) ?? "")}</loc></url>`),
        "</urlset>",
        "",
      ].join("\n");
