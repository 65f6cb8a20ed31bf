/** Where chunks of the built site lie, under its root. */
const ASSETS = "assets/";

/**
 * Address of the site's root, with a slash at its end. A page of the site may lie in any folder of
 * it; its scripts all lie in one.
 */
export const siteRoot = (script: string, page: string): string => {
  const end = script.lastIndexOf(ASSETS);
  // The development server has no built scripts: it serves the site at the root of its host.
  return end < 0 ? new URL("/", page).href : script.slice(0, end);
};
