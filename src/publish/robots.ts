import { absolute } from "./base-url.ts";

/** `robots.txt` (RFC 9309): everything may be read; where the sitemap is, if there is one. */
export const robots = (base: string | null): string => {
  const map = absolute(base, "sitemap.xml");
  return [
    "User-agent: *",
    "Allow: /",
    ...(map === undefined ? [] : ["", `Sitemap: ${map}`]),
    "",
  ].join("\n");
};
