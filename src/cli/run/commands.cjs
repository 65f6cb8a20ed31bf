"use strict";

/** @type {Record<string, () => Promise<{ run: (args: string[]) => Promise<number> }>>} */
const COMMANDS = {
  start: () => import("./start.mjs"),
  test: () => import("./test.mjs"),
};

/** @param {string[]} argv */
async function main([name = "", ...args]) {
  const load = COMMANDS[name];
  if (load === undefined) {
    console.error(`"${name}" is no command: use ${Object.keys(COMMANDS).join(" or ")}.`);
    process.exitCode = 1;
    return;
  }
  const command = await load();
  process.exitCode = await command.run(args);
}

void main(process.argv.slice(2));
