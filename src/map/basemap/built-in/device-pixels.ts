const MOST = 2;

/** Pixels of the screen in a CSS pixel. More than two to one nobody sees, and it costs memory. */
export const devicePixels = (): number => Math.min(MOST, window.devicePixelRatio || 1);

/** Calls back when the page comes to a screen with other pixels, or is zoomed. Returns what ends it. */
export const onDensity = (changed: () => void): (() => void) => {
  const ended = new AbortController();
  const listen = (): void => {
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const again = (): void => {
      changed();
      listen();
    };
    query.addEventListener("change", again, { once: true, signal: ended.signal });
  };
  listen();
  return () => ended.abort();
};
