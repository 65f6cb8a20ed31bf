/** Said once by the build where no address was given. */
export const WITHOUT_BASE =
  "The site’s address is not known, so canonical links, preview pictures in og:image, the sitemap " +
  "and the feed are left out: all of them need absolute addresses. Give it with --base, or as DATELINE_URL, to have them.";

/** An address as a site's root, or a sentence about what is wrong with it. */
export const readBaseUrl = (text: string): { base: string } | { problem: string } => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    return {
      problem: `Expected the site’s address as https://example.org/path/, found “${text}”.`,
    };
  if (url.search !== "" || url.hash !== "" || url.username !== "")
    return {
      problem: `The site’s address must have no query, no hash and no user name; found “${text}”.`,
    };
  return { base: url.href.endsWith("/") ? url.href : `${url.href}/` };
};

/** The absolute address of a path of the site, where the site's address is known. */
export const absolute = (base: string | null, path: string): string | undefined =>
  base === null ? undefined : new URL(path, base).href;

/** From a page of the site to another of its paths; both end in a slash or name a file. */
export const relative = (from: string, to: string): string => {
  const [here, there] = [from.split("/"), to.split("/")];
  // What follows the last slash is a file, in neither path a folder.
  const shared = Math.min(here.length, there.length) - 1;
  const differs = here.findIndex((folder, i) => i >= shared || folder !== there[i]);
  const up = "../".repeat(here.length - 1 - differs);
  return `${up}${there.slice(differs).join("/")}` || "./";
};
