"use strict";

// ES5 only: this file has to parse on the very Node versions it refuses.

/** @param {string} version such as "20.19.0" or "v22.12.1-nightly" */
function parts(version) {
  var match = /^v?(\d+)\.(\d+)/.exec(version);
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : { major: 0, minor: 0 };
}

/**
 * Returns null when Dateline runs on this Node version, else one sentence that says why not.
 * @param {string} version
 * @returns {string | null}
 */
function refusal(version) {
  var found = parts(version);
  // The range Vite itself needs: before these versions require() cannot load ES modules.
  var supported =
    (found.major === 20 && found.minor >= 19) ||
    (found.major === 22 && found.minor >= 12) ||
    found.major > 22;
  if (supported) return null;
  return (
    "Dateline needs Node.js 20.19 or newer (of the 22 line, 22.12 or newer), but this is Node.js " +
    version.replace(/^v/, "") +
    ": get a current one from https://nodejs.org/ and run the command again."
  );
}

exports.refusal = refusal;
