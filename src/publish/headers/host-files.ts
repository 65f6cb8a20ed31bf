import { HEADER_RULES, headerRules, type HeaderRule } from "./rules.ts";

type Headers = HeaderRule["headers"];

const [EVERYWHERE, ...BY_PATH] = HEADER_RULES;

const lines = (headers: Headers, line: (name: string, value: string) => string): string[] =>
  Object.entries(headers).map(([name, value]) => line(name, value));

/** The file `_headers`, which Netlify and Cloudflare Pages read. */
export const headersFile = (storyHosts: readonly string[] = []): string =>
  headerRules(storyHosts)
    .map(({ what, paths, headers }) =>
      [
        `# ${what}`,
        ...paths.flatMap((path) => [
          path,
          ...lines(headers, (name, value) => `  ${name}: ${value}`),
        ]),
      ].join("\n"),
    )
    .join("\n\n") + "\n";

const pattern = (path: string): string => {
  const plain = path.replace(/\*$/, "").replace(/[.]/g, "\\.");
  return path.endsWith("*") ? `^${plain}` : `^${plain}$`;
};

/** The headers that depend on the path. */
const DEPENDING = [...new Set(BY_PATH.flatMap(({ headers }) => Object.keys(headers)))];

/** `Cache-Control` gives `$dateline_cache_control`. */
const variable = (name: string): string => `$dateline_${name.toLowerCase().replaceAll("-", "_")}`;

/** What stands before nginx's `server { … }`: the value of each header by the path, or none. */
export const nginxMaps = (): string =>
  DEPENDING.map((name) => {
    const values = BY_PATH.flatMap(({ what, paths, headers }) =>
      headers[name] === undefined
        ? []
        : [`  # ${what}`, `  "~${paths.map(pattern).join("|")}" "${headers[name]}";`],
    );
    return [`map $uri ${variable(name)} {`, ...values, "}"].join("\n");
  }).join("\n\n");

/** What stands in it. A `location` with an `add_header` of its own would inherit none of these. */
export const nginxHeaders = (): string =>
  [
    ...lines(EVERYWHERE?.headers ?? {}, (name, value) => `add_header ${name} "${value}" always;`),
    ...DEPENDING.map((name) => `add_header ${name} ${variable(name)} always;`),
  ].join("\n");

/** The same for Apache, in the site's `.htaccess` or its `<Directory>`; it needs mod_headers. */
export const apacheHeaders = (): string => {
  const set = (headers: Headers) =>
    lines(headers, (name, value) => `Header always set ${name} "${value}"`);
  return [
    ...set(EVERYWHERE?.headers ?? {}),
    ...BY_PATH.flatMap(({ what, paths, headers }) => [
      "",
      `# ${what}`,
      `<If "%{REQUEST_URI} =~ m#${paths.map(pattern).join("|")}#">`,
      ...set(headers).map((line) => `  ${line}`),
      "</If>",
    ]),
  ].join("\n");
};
