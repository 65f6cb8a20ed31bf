import { STORY_PARTS } from "../../import/opening/story-parts.ts";

/** Where the two files of a story lie. */
export interface StoryAddress {
  story: string;
  places: string;
  /** Their folder, with a slash at its end. */
  folder: string;
}

export type AddressRefusal = "not-an-address" | "host-not-allowed";

/**
 * The story that an address in a link names: its folder, or its story.json. Only the page's own origin
 * and the hosts that the site's builder allows are ever asked.
 */
export const readStoryAddress = (
  text: string,
  page: string,
  hosts: readonly string[],
): StoryAddress | { refusal: AddressRefusal } => {
  if (!URL.canParse(text, page)) return { refusal: "not-an-address" };
  const url = new URL(text, page);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    return { refusal: "not-an-address" };
  if (url.origin !== new URL(page).origin && !hosts.includes(url.origin))
    return { refusal: "host-not-allowed" };
  url.hash = "";
  url.search = "";
  if (!url.pathname.endsWith("/") && !url.pathname.endsWith(`/${STORY_PARTS.story}`))
    url.pathname += "/";
  const at = (name: string): string => new URL(name, url).href;
  return { story: at(STORY_PARTS.story), places: at(STORY_PARTS.places), folder: at("./") };
};
