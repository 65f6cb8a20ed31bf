import { LANGUAGE_IDS } from "../../ui/messages/index.ts";
import { pagePolicy, WORKER_POLICY } from "./content-policy.ts";

/** Headers for some of the site's files. */
export interface HeaderRule {
  what: string;
  /** From the site's root; `*` at the end stands for anything. */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** Features of the browser that the page never uses. */
const UNUSED = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** Features it uses, for itself only. */
const OWN = ["clipboard-write", "web-share"];

const ALWAYS_ASK = "no-cache";
/** For files whose name changes with their content. */
const FOR_EVER = "public, max-age=31536000, immutable";

/**
 * What a host should send with which files. Every path but `/*` is in one rule only, as hosts join
 * the values of several, and of two joined content policies the stricter one counts.
 */
export const headerRules = (storyHosts: readonly string[] = []): readonly HeaderRule[] => [
  {
    what: "every file",
    paths: ["/*"],
    headers: {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy": [
        ...UNUSED.map((feature) => `${feature}=()`),
        ...OWN.map((feature) => `${feature}=(self)`),
      ].join(", "),
    },
  },
  {
    what: "pages with their pictures and feeds, which no other site may show in a frame",
    paths: [
      ...["/", "/index.html", "/404.html", "/s/*", "/open/*", "/issues/*"],
      // Of these one is not there: the front page is in the language of most stories.
      ...LANGUAGE_IDS.map((lang) => `/${lang}/*`),
    ],
    headers: {
      "Content-Security-Policy": pagePolicy("'none'", storyHosts),
      "Cache-Control": ALWAYS_ASK,
    },
  },
  {
    what: "pages that are made for frames",
    paths: ["/embed/*"],
    headers: { "Content-Security-Policy": pagePolicy("*"), "Cache-Control": ALWAYS_ASK },
  },
  {
    what: "scripts, styles, faces and the map's data, all named by their content",
    paths: ["/assets/*"],
    headers: { "Content-Security-Policy": WORKER_POLICY, "Cache-Control": FOR_EVER },
  },
  {
    what: "the service worker, in which browsers look for a new version",
    paths: ["/sw.js"],
    headers: { "Content-Security-Policy": WORKER_POLICY, "Cache-Control": ALWAYS_ASK },
  },
  {
    what: "stories, and what other programs read",
    paths: ["/stories/*", "/sitemap.xml"],
    headers: { "Cache-Control": ALWAYS_ASK },
  },
];

/** Those of a site that opens no stories from other hosts. */
export const HEADER_RULES = headerRules();

const covers = (pattern: string, path: string): boolean =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** All headers for a path from the site's root. */
export const headersFor = (path: string): Record<string, string> =>
  Object.fromEntries(
    HEADER_RULES.filter(({ paths }) => paths.some((pattern) => covers(pattern, path))).flatMap(
      ({ headers }) => Object.entries(headers),
    ),
  );
