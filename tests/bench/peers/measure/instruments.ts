/** Runs in every page before its own scripts: records frames and counts elements, when asked to. */
export const INSTRUMENTS = `
  window.bench = {
    recordFrames() {
      const frames = [];
      let last = performance.now();
      let isRunning = true;
      const tick = () => {
        const now = performance.now();
        frames.push(now - last);
        last = now;
        if (isRunning) requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
      bench.stopFrames = () => { isRunning = false; return frames.slice(1); };
    },
    countNodes() {
      bench.made = 0;
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node instanceof Element) bench.made += 1 + node.querySelectorAll("*").length;
      }).observe(document.body, { childList: true, subtree: true });
    },
    nodes() {
      return {
        shown: document.querySelectorAll(".leaflet-container *").length,
        made: bench.made,
      };
    },
  };
`;
