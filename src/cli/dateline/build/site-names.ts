import { LIST_FOLDERS } from "../../../publish/list-folders.ts";

/** What every build writes, by which a folder is known to be a site. */
export const SITE_MARKS = ["index.html", "assets", "stories/index.json"] as const;

/** All names at the top of a site: some depend on the options of the build, and on how many stories there are. */
export const SITE_NAMES: ReadonlySet<string> = new Set([
  ...["index.html", "404.html", "_headers", "robots.txt", "sitemap.xml", "sw.js"],
  ...["assets", "embed", "issues", "open", "s", "stories", "third-party-notices.md"],
  ...LIST_FOLDERS,
]);

/** What hosts and version control lay beside a site: it stays where an earlier site is replaced. */
export const KEPT_NAMES: ReadonlySet<string> = new Set([
  ...[".git", ".gitattributes", ".github", ".gitignore", ".gitlab-ci.yml", ".nojekyll"],
  ...[".htaccess", ".vercel", ".well-known", "CNAME", "_redirects", "netlify.toml", "vercel.json"],
]);
