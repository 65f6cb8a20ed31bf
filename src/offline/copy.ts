/** Addresses from the site's root, a folder's ending in `/`, to digests as Subresource Integrity has them. */
export type FileDigests = Readonly<Record<string, string>>;

/** The files of one build that the page may use without a network. */
export interface OfflineCopy {
  /** Names the build: a digest of all that is below. */
  build: string;
  /** Taken at the first visit. */
  first: FileDigests;
  /** Taken when first asked for. */
  later: FileDigests;
}

export interface CopiedFile {
  /** From the site's root. */
  address: string;
  digest: string;
}

const LETTERS = "[a-z0-9-]+";
/** `s/<story>/{p|e|q|c}/<id>/`: the page of a place, event, quote or claim. */
const ITEM_PAGE = new RegExp(`^(s/${LETTERS}/)([peqc])/(${LETTERS})(?:/(?:index\\.html)?)?$`);

/** From the site's root, without query and hash; undefined for what lies elsewhere. */
const addressIn = (root: string, url: string): string | undefined => {
  const { origin, pathname } = new URL(url);
  const whole = origin + pathname;
  return whole.startsWith(root) ? whole.slice(root.length) : undefined;
};

/** The file of the copy that answers; undefined for everything that is not the site's own. */
export const fileFor = (
  { method, url }: Pick<Request, "method" | "url">,
  root: string,
  { first, later }: OfflineCopy,
): CopiedFile | undefined => {
  const address = addressIn(root, url)?.replace(/(^|\/)index\.html$/, "$1");
  if (method !== "GET" || address === undefined) return undefined;
  const files = [first, later].find((some) => Object.hasOwn(some, address));
  const digest = files?.[address];
  return digest === undefined ? undefined : { address, digest };
};

/** The address of a page that was asked for without the slash at its end, where the copy has it. */
export const folderFor = (
  url: string,
  root: string,
  { first, later }: OfflineCopy,
): string | undefined => {
  const address = addressIn(root, url);
  const { search, hash } = new URL(url);
  const isPage = address && [first, later].some((some) => Object.hasOwn(some, `${address}/`));
  return isPage ? `${root}${address}/${search}${hash}` : undefined;
};

/**
 * What stands in for the page of an item: the story's page with the item chosen, as the app itself
 * would have it, the rest of the hash as it was. So no newer page meets an older story, and the copy
 * does not grow with every record. Undefined for other pages, and where the copy has no such story.
 */
export const insteadOf = (
  url: string,
  root: string,
  { first }: OfflineCopy,
): string | undefined => {
  const [, story, kind, id] = ITEM_PAGE.exec(addressIn(root, url) ?? "") ?? [];
  if (story === undefined || !Object.hasOwn(first, story)) return undefined;
  const rest = new URL(url).hash.slice(1).split("&").filter(Boolean);
  const hasChoice = rest.some((part) => part.startsWith("sel="));
  const hash = hasChoice ? rest : [...rest, `sel=${kind}:${id}`];
  return `${root}${story}#${hash.join("&")}`;
};

/** The page for what is not there, from the site's root. */
const MISSING = "404.html";

/**
 * What says that there is no such page, where no host can: undefined for pages of frames and for
 * files, which are not in the copy though they may be there.
 */
export const missingFor = (
  url: string,
  root: string,
  { first }: OfflineCopy,
): CopiedFile | undefined => {
  const address = addressIn(root, url);
  const digest = Object.hasOwn(first, MISSING) ? first[MISSING] : undefined;
  if (digest === undefined || address === undefined) return undefined;
  const isPage = /(?:^|\/)(?:[^/.]*|[^/]+\.html)$/.test(address) && !address.startsWith("embed/");
  return isPage ? { address: MISSING, digest } : undefined;
};
