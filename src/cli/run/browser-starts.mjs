const START_LIMIT_MS = 20_000;

const RUNS_AS_ROOT_ON_LINUX = process.platform === "linux" && process.getuid?.() === 0;

/** The arguments every browser is launched with: no sandbox as root, no traffic of its own. */
export const LAUNCH_ARGS = [
  ...(RUNS_AS_ROOT_ON_LINUX ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/**
 * The line of Playwright's long message that names the cause.
 * @param {unknown} error
 */
function causeOf(error) {
  const lines = String(error instanceof Error ? error.message : error).split("\n");
  const telling = /error while loading|cannot open|ENOENT|EACCES|Exec format|bad option|Timeout/i;
  return (lines.find((line) => telling.test(line)) ?? lines[0] ?? "").trim().slice(0, 200);
}

/**
 * Launches the browser and opens a page. Resolves to null, or to the reason why that failed.
 * @param {string} executablePath
 * @param {Record<string, string>} env
 * @returns {Promise<string | null>}
 */
export async function startFailure(executablePath, env) {
  const { chromium } = await import("playwright-core");
  try {
    const browser = await chromium.launch({
      executablePath,
      args: LAUNCH_ARGS,
      env: { ...process.env, ...env },
      timeout: START_LIMIT_MS,
    });
    try {
      const page = await browser.newPage();
      await page.setContent("<p>started</p>");
    } finally {
      await browser.close();
    }
    return null;
  } catch (error) {
    return `does not start: ${causeOf(error)}`;
  }
}
