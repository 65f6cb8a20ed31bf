/** What an embed tells the page around it. */
export type EmbedMessage =
  /** CSS pixels that it needs so that nothing in it must be scrolled. */
  | { type: "dateline:height"; height: number }
  /** The view, as the hash of a link; it is the first time that the embed is ready. */
  | { type: "dateline:view"; hash: string };

/** What the page around an embed asks of it. */
export type HostMessage = { type: "dateline:set"; hash: string } | { type: "dateline:get" };

/** Longer than any link that the page writes. */
const MAX_HASH = 8192;

/** A message of the page around an embed; `null` for anything else. Never throws. */
export const readHostMessage = (data: unknown): HostMessage | null => {
  if (typeof data !== "object" || data === null) return null;
  const { type, hash } = data as { type?: unknown; hash?: unknown };
  if (type === "dateline:get") return { type };
  if (type !== "dateline:set" || typeof hash !== "string" || hash.length > MAX_HASH) return null;
  return { type, hash: hash.startsWith("#") ? hash : `#${hash}` };
};
