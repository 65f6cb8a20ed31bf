import { STORY_PARTS } from "../../import/opening/story-parts.ts";

/** An address that names neither a scheme, nor a host, nor where it begins: `stories/floods/`. */
const IS_BARE = /^(?![a-z][a-z\d+.-]*:|[./?#\\])/i;

/**
 * The address in a link as it is meant: from the site's root, as what lies in the site is named
 * there, unless it begins otherwise. `site` is that root, with a slash at its end.
 */
export const fromRoot = (text: string, site: string): string =>
  text.trim() !== "" && IS_BARE.test(text) && URL.canParse(text, site)
    ? new URL(text, site).href
    : text;

/** Where the two files of a story lie. */
export interface StoryAddress {
  story: string;
  places: string;
  /** Their folder, with a slash at its end, and what the link asks of the host. */
  folder: string;
}

export type AddressRefusal = "none-named" | "not-an-address" | "host-not-allowed";

/**
 * The story that an address in a link names: its folder, or its story.json. Only the page's own origin
 * and the hosts that the site's builder allows are ever asked. Its query goes to both files: some hosts
 * sign addresses there.
 */
export const readStoryAddress = (
  text: string,
  page: string,
  hosts: readonly string[],
): StoryAddress | { refusal: AddressRefusal } => {
  if (text.trim() === "") return { refusal: "none-named" };
  if (!URL.canParse(text, page)) return { refusal: "not-an-address" };
  const url = new URL(text, page);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    return { refusal: "not-an-address" };
  if (url.origin !== new URL(page).origin && !hosts.includes(url.origin))
    return { refusal: "host-not-allowed" };
  url.hash = "";
  if (!url.pathname.endsWith("/") && !url.pathname.endsWith(`/${STORY_PARTS.story}`))
    url.pathname += "/";
  const at = (name: string): string => new URL(`${name}${url.search}`, url).href;
  return { story: at(STORY_PARTS.story), places: at(STORY_PARTS.places), folder: at("./") };
};
