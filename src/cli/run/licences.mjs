/** @typedef {{ version?: string, license?: string, dev?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ name: string, major: number, licence: string, reason: string }} LicenceException */

/** Licences of what ends up in the site. */
const SHIPPED = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "Apache-2.0",
  "OFL-1.1",
  "Unlicense",
  "CC0-1.0",
];

/** Licences of tools only: they ask something of those who pass the tool on, and we do not. */
const TOOLS = [...SHIPPED, "MPL-2.0", "BlueOak-1.0.0", "CC-BY-4.0"];

const REACT_LEAFLET_REASON = "only src/map imports it, our own code is MIT, README says so";

/**
 * Packages whose licence is on no list, each with the reason why it is used all the same.
 * @type {readonly LicenceException[]}
 */
export const EXCEPTIONS = [
  { name: "react-leaflet", major: 5, licence: "Hippocratic-2.1", reason: REACT_LEAFLET_REASON },
  {
    name: "@react-leaflet/core",
    major: 3,
    licence: "Hippocratic-2.1",
    reason: REACT_LEAFLET_REASON,
  },
];

/** @param {string} path such as "node_modules/a/node_modules/@b/c" */
function nameOf(path) {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/**
 * @param {LicenceException} exception
 * @param {string} path
 * @param {LockedPackage} locked
 */
function covers(exception, path, { version = "", license }) {
  return (
    exception.name === nameOf(path) &&
    version.startsWith(`${exception.major}.`) &&
    exception.licence === license
  );
}

/**
 * What is wrong with the licences of the locked packages: those nobody allowed, and exceptions
 * that no package needs any more.
 * @param {Record<string, LockedPackage>} packages the "packages" of package-lock.json
 * @param {readonly LicenceException[]} exceptions
 * @returns {string[]}
 */
export function licenceProblems(packages, exceptions) {
  const locked = Object.entries(packages).filter(
    ([path, { link }]) => path !== "" && link !== true,
  );
  if (locked.length === 0) return ["no packages to check"];
  const unlisted = locked.filter(
    ([, { license = "", dev }]) => !(dev === true ? TOOLS : SHIPPED).includes(license),
  );
  const refused = unlisted.filter(
    ([path, entry]) => !exceptions.some((exception) => covers(exception, path, entry)),
  );
  const stale = exceptions.filter(
    (exception) => !unlisted.some(([path, entry]) => covers(exception, path, entry)),
  );
  return [
    ...refused.map(
      ([path, { version = "?", license = "no licence", dev }]) =>
        `${nameOf(path)} ${version}: ${license} is not allowed for ${dev === true ? "a tool" : "what we ship"}`,
    ),
    ...stale.map(
      ({ name, major }) => `exception for ${name} ${major}.x: nothing needs it any more`,
    ),
  ];
}
