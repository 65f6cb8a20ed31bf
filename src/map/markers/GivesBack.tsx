import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from "react";

/** Says so before it goes with the focus in it, as by Back: else that would be nowhere. */
export function GivesBack({ leave, children }: { leave: () => void; children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  const going = useEffectEvent(() => {
    if (part.current?.contains(document.activeElement)) leave();
  });
  useLayoutEffect(() => () => going(), []);
  return (
    <div ref={part} style={{ display: "contents" }}>
      {children}
    </div>
  );
}
