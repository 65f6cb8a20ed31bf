/** What a page may load and do: Content Security Policy, level 3, with Trusted Types. */
const PAGE: readonly (readonly [directive: string, ...sources: string[]])[] = [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  ["style-src", "'self'"],
  // data: for Leaflet's empty picture in place of a tile it gave up; the host only once it is chosen.
  ["img-src", "'self'", "data:", "https://tile.openstreetmap.org"],
  ["font-src", "'self'"],
  ["connect-src", "'self'"],
  ["worker-src", "'self'"],
  ["manifest-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
  ["object-src", "'none'"],
  // The preview of a frame that the reader is about to copy.
  ["frame-src", "'self'"],
  ["require-trusted-types-for", "'script'"],
  // The name is that of POLICY in ui/trusted-types/own-script.ts.
  ["trusted-types", "dateline-own-scripts"],
];

/**
 * As it stands in a page's `<meta>`, for hosts that cannot send headers. `storyHosts` are origins that
 * the page may fetch a story from, when a link asks for it.
 */
export const metaPolicy = (storyHosts: readonly string[] = []): string =>
  PAGE.map(([directive, ...sources]) =>
    [directive, ...sources, ...(directive === "connect-src" ? storyHosts : [])].join(" "),
  ).join("; ");

/** That of a site that opens no stories from other hosts. */
export const META_POLICY = metaPolicy();

/** As a header, which alone can say who may show the page in a frame. */
export const pagePolicy = (framedBy: "'none'" | "*", storyHosts: readonly string[] = []): string =>
  `${metaPolicy(storyHosts)}; frame-ancestors ${framedBy}`;

/** For scripts that run as workers, which have a policy of their own. */
export const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
