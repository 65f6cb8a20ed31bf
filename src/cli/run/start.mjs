import { installIfNeeded } from "./install.mjs";
import { portFrom } from "./port.mjs";
import { ROOT } from "./root.mjs";

const HOST = "127.0.0.1";
const PARENT_CHECK_MS = 500;

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Builds the site and serves it, resolving to the address and a way to stop.
 * @param {number} port the port to try first; when it is taken, the next free one is used
 */
async function buildAndServe(port) {
  // Not a static import: on a fresh clone Vite is not there before the install.
  const { build, preview } = await import("vite");
  // Those of single records are for services that show links, and take longer than all the rest.
  process.env["DATELINE_PICTURES"] ??= "stories";
  await build({ root: ROOT, logLevel: "warn" });
  const server = await preview({
    root: ROOT,
    logLevel: "warn",
    preview: { host: HOST, port, strictPort: false, open: false },
  });
  const address = server.httpServer.address();
  const served = address !== null && typeof address === "object" ? address.port : port;
  return { url: `http://${HOST}:${served}/`, close: () => server.close() };
}

/**
 * Resolves when the person at the keyboard, or the system, asks the program to stop.
 * @returns {Promise<void>}
 */
function stopAsked() {
  return new Promise((resolve) => {
    const stop = () => resolve();
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    // A signal to npm ends npm's shell without reaching us: then we find ourselves with another
    // parent, and would hold the port for ever.
    if (process.env["npm_lifecycle_event"] === undefined) return;
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) stop();
    }, PARENT_CHECK_MS).unref();
  });
}

/**
 * `npm start`: installs if needed, builds, serves until stopped.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function run(args) {
  try {
    if (args.length > 0)
      throw new Error(`npm start takes no arguments, but got ${args.join(" ")}.`);
    const port = portFrom(process.env["PORT"]);
    const installed = await installIfNeeded();
    if (installed !== 0) return installed;
    console.log("Building Dateline ...");
    const site = await buildAndServe(port);
    // Listening for the signal first: it may come as soon as the address is out.
    const stopped = stopAsked();
    console.log(`Dateline is at ${site.url}`);
    await stopped;
    await site.close();
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}
