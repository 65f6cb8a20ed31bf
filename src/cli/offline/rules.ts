/** When a file of the built site goes into the copy for use without a network. */
export type When = "first" | "later" | "never";

interface CopyRule {
  what: string;
  path: RegExp;
  when: When;
}

/** The first rule that fits a path counts; `first` is at the first visit, `later` when first asked for. */
const COPY_RULES: readonly CopyRule[] = [
  { what: "the page, in each language", path: /^(?:[a-z]{2,3}\/)?index\.html$/, when: "first" },
  { what: "a story's page", path: /^s\/[^/]+\/index\.html$/, when: "first" },
  { what: "the page for a reader's own stories", path: /^open\/index\.html$/, when: "first" },
  { what: "the page on what issues mean", path: /^issues\/index\.html$/, when: "first" },
  { what: "the page for what is not there", path: /^404\.html$/, when: "first" },
  { what: "stories", path: /^stories\/[^/]+\.json$/, when: "first" },
  {
    what: "what reads Parquet, FlatGeobuf and long archives, and what writes rows of an archive",
    path: /^assets\/(?:read-parquet|read-flatgeobuf|parquet-[a-z\d]+|gzip|number-text|columns\.worker|rows-file\.worker)-[^/]*\.js$/,
    when: "later",
  },
  { what: "scripts and styles", path: /^assets\/.*\.(?:js|css)$/, when: "first" },
  {
    what: "the built-in map, from far and near",
    path: /^assets\/(?:world\.topo|region\.topo|detail\.topo|gazetteer|relief)-[^/]*$/,
    when: "first",
  },
  { what: "faces", path: /^assets\/[^/]*\.woff2$/, when: "first" },
  { what: "what else is named by its content", path: /^assets\//, when: "later" },
  {
    what: "a story's own files, for those who take it along",
    path: /^stories\/[^/]+\/[^/]+\.(?:json|geojson)$/,
    when: "later",
  },
  {
    what: "where, when and what of an archive's rows, for those who open it",
    path: /^stories\/[^/]+\/columns\.bin$/,
    when: "later",
  },
  {
    what: "their texts, lines and words, of any size, of which only parts are asked for",
    path: /^stories\/[^/]+\/(?:texts|list|words)\.bin$/,
    when: "never",
  },
  { what: "notices of licences", path: /^third-party-notices\.md$/, when: "later" },
  {
    what: "pages of items, which the story's page stands in for, pages for frames, previews, feeds, what is for hosts, the worker itself",
    path: /^/,
    when: "never",
  },
];

/** When the file goes into the copy. `path` is from the site's root. */
export const whenCopied = (path: string): When =>
  COPY_RULES.find((rule) => rule.path.test(path))?.when ?? "never";
