/** What every build writes, by which a folder is known to be a site. */
export const SITE_MARKS = ["index.html", "assets", "stories/index.json"] as const;

/** All names at the top of a site: some depend on the options of the build. */
export const SITE_NAMES: ReadonlySet<string> = new Set([
  ...["index.html", "404.html", "_headers", "robots.txt", "sitemap.xml", "sw.js"],
  ...["assets", "embed", "open", "s", "stories", "third-party-notices.md"],
]);
