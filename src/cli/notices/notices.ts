import { EXCEPTIONS, licenceProblems } from "../run/licences.mjs";
import type { ShippedPackage } from "./packages.ts";

/** What keeps the packages from being shipped, in sentences. */
export const noticeProblems = (packages: readonly ShippedPackage[]): string[] => [
  ...licenceProblems(
    Object.fromEntries(packages.map((one) => [`node_modules/${one.name}`, one])),
    EXCEPTIONS,
  ),
  ...packages
    .filter(({ texts }) => texts.length === 0)
    .map(({ name, version }) => `${name} ${version}: there is no licence text to pass on`),
];

/** A text of which no line is a heading of ours. */
const quoted = (text: string): string => text.replace(/^(#+)(?= )/gm, "\\$1");

/** The notices as Markdown: our own licence, every package's, and those of the map's data. */
export const noticesOf = (
  packages: readonly ShippedPackage[],
  own: { licence: string; mapData: string },
): string =>
  [
    "# Licences of this site",
    quoted(own.licence),
    "# Packages, of which the site holds parts",
    ...packages.flatMap(({ name, version, license, texts }) => [
      `## ${name} ${version} (${license})`,
      ...texts.map(quoted),
    ]),
    "# Data of the built-in map",
    quoted(own.mapData),
  ]
    .map((part) => `${part.trim()}\n`)
    .join("\n");
