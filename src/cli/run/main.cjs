"use strict";

// ES5 only: this is the first file any Node reads, however old it is.

var refusal = require("./node-version.cjs").refusal(process.versions.node);

if (refusal) {
  console.error(refusal);
  process.exitCode = 1;
} else {
  require("./commands.cjs");
}
