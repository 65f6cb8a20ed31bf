import { useCallback, useState } from "react";
import css from "./EmbedDialog.module.css";
import type { FrameSize } from "./frame-size.ts";

/** The frame as it will look, made smaller where the dialog is. */
export function Preview({ src, title, size }: { src: string; title: string; size: FrameSize }) {
  const [room, setRoom] = useState(0);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { height } = size;
  const width = size.full && room > 0 ? room : size.width;
  const scale = room > 0 ? Math.min(1, room / width) : 1;
  return (
    // From the left in every language: that is the corner it shrinks to.
    <div ref={measure} className={css.preview} dir="ltr" style={{ blockSize: height * scale }}>
      {/* Loaded anew: a change of its hash alone would not be its first view. */}
      <iframe
        key={src}
        src={src}
        title={title}
        width={width}
        height={height}
        style={{ transform: `scale(${scale})` }}
      />
    </div>
  );
}
