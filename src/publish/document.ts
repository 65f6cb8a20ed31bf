import { ISSUES_PATH } from "../explore/page-path.ts";
import type { ListPage } from "./voice.ts";
import type { OpenPage } from "./open-page.tsx";
import type { PageParts } from "./pages.tsx";

/** A face that a page fetches early, from the site's root. */
export interface Face {
  file: string;
  /** The letters that it is for: a page without any of them does not need it. */
  letters: RegExp;
}

/** What every document takes from the build beside its own parts. */
export interface BuiltPage {
  /** The page that the build made for the app, with the marks that say what is a page's own. */
  html: string;
  /** Style sheets that the app fetches later and a page without scripts needs, from the site's root. */
  styles: readonly string[];
  /** Files of faces, fetched before the style asks for them: where they come late, lines break anew. */
  faces: readonly Face[];
  /** The script of the list of stories, from the site's root; none where it was not built. */
  listScript?: string | undefined;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Replaces what there must be exactly once. */
const fill = (html: string, what: RegExp, text: string): string => {
  const found = html.match(new RegExp(what.source, "g")) ?? [];
  if (found.length !== 1)
    throw new Error(
      `Expected ${what.source} once in the page that the build made, found it ${found.length} times. ` +
        "index.html has the marks of what belongs to each page; put them back.",
    );
  return html.replace(what, () => text);
};

interface Own {
  lang: string;
  dir: string;
  head: string;
  /** Links and scripts of its head, whose addresses (`data-app` too) begin at the site's root as “./”. */
  links: readonly string[];
  /** What stands where the app's own page is empty. */
  text: string;
  /** The way to the site's root. */
  site: string;
}

/** The built page with a page's own head and text. What is the page's own leads from there already. */
const filled = ({ html, styles, faces }: BuiltPage, own: Own) => {
  const { lang, dir, head, links, text, site } = own;
  const sheets = styles.map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`);
  const needed = faces.filter(({ letters }) => letters.test(text));
  const early = needed.map(
    ({ file }) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}">`,
  );
  const built = fill(
    fill(html, /<html[^>]*>/, `<html lang="${lang}" dir="${dir}">`),
    /<!--page-->[^]*<!--\/page-->/,
    [...early, ...sheets, ...links].join("\n    "),
  ).replaceAll(/((?:href|src|data-app)=")\.\//g, (_, before: string) => before + site);
  return fill(fill(built, /<\/head>/, `${head}\n  </head>`), /<!--text-->[^]*<!--\/text-->/, text);
};

/** A page of a story: the app's own document with the page's head and its text in it. */
export const documentOf = (built: BuiltPage, parts: PageParts): string => {
  const { path, story, record, isEmbed, body } = parts;
  const site = "../".repeat(path.split("/").length - 1) || "./";
  const data = [
    `data-site="${site}"`,
    `data-story="${escaped(story)}"`,
    ...(record === undefined ? [] : [`data-record="${escaped(record)}"`]),
    ...(isEmbed ? ["data-embed"] : []),
  ];
  return filled(built, {
    ...parts,
    site,
    links: [`<link rel="preload" as="fetch" crossorigin href="./stories/${escaped(story)}.json">`],
    text: `<div id="root" ${data.join(" ")}>${body}</div>`,
  });
};

/** The page for stories that readers open: the app without a story. */
export const openDocument = (built: BuiltPage, page: OpenPage): string =>
  filled(built, {
    ...page,
    site: "../",
    links: [],
    text: `<div id="root" data-site="../" data-open>${page.body}</div>`,
  });

const isList = ({ file }: ListPage): boolean =>
  file !== "404.html" && file !== `${ISSUES_PATH}index.html`;

/**
 * A page of links, with the look of the others and without the app; `site` leads to the site's root.
 * The list of stories has a small script of its own.
 */
export const listDocument = (built: BuiltPage, page: ListPage, site: string): string => {
  const scripts = /\s*<script[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g;
  const html = built.html.replaceAll(scripts, "");
  // The app comes only when a file is dropped on the list.
  const [, app] = /<script type="module"[^>]* src="([^"]*)"/.exec(built.html) ?? [];
  const own =
    isList(page) && built.listScript !== undefined
      ? [
          `<script src="./${built.listScript}"${app === undefined ? "" : ` data-app="${app}"`}></script>`,
        ]
      : [];
  return filled({ ...built, html }, { ...page, site, links: own, text: page.body });
};
