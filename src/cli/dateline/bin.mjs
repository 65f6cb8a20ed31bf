#!/usr/bin/env node
import { createRequire } from "node:module";
import nodeVersion from "../run/node-version.cjs";

// Plain JavaScript: Node 20 cannot read the rest, which is TypeScript, without tsx.

const refusal = nodeVersion.refusal(process.versions.node);

const isInstalled = () => {
  try {
    createRequire(import.meta.url).resolve("tsx/esm/api");
    return true;
  } catch {
    return false;
  }
};

if (refusal !== null) {
  console.error(refusal);
  process.exitCode = 2;
} else if (!isInstalled()) {
  console.error(
    "Dateline's packages are not installed here: run “npm ci --ignore-scripts” in the checkout, then the command again.",
  );
  process.exitCode = 2;
} else {
  const { register } = await import("tsx/esm/api");
  register();
  await import("./main.ts");
}
