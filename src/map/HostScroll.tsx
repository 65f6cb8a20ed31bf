import { useEffect, useEffectEvent, useState } from "react";
import { useMap } from "react-leaflet";
import { useEmbedMessages } from "../ui/embed/embed-messages.ts";
import css from "./HostScroll.module.css";
import { keepForHost, type Gesture } from "./host-gestures.ts";

/** How long a hint stays after the last gesture that the map did not take, in milliseconds. */
const HINT_MS = 1600;

const zoomKey = (): string => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl");

/** In a frame: wheel and one finger scroll the page around it until the reader means the map. */
export function HostScroll() {
  const map = useMap();
  const { hints } = useEmbedMessages();
  const [hint, setHint] = useState<{ about: Gesture } | null>(null);
  const onPassed = useEffectEvent((about: Gesture) => setHint({ about }));
  const onTaken = useEffectEvent(() => setHint(null));
  useEffect(
    () => keepForHost(map, { passed: (about) => onPassed(about), taken: () => onTaken() }),
    [map],
  );
  useEffect(() => {
    if (!hint) return;
    const timer = setTimeout(() => setHint(null), HINT_MS);
    return () => clearTimeout(timer);
  }, [hint]);
  if (!hint) return null;
  return (
    // About pointers alone: who reads with the ears moves the map with the keys.
    <p className={css.hint} aria-hidden="true" data-hint={hint.about} data-screen-only>
      {hint.about === "wheel" ? hints.wheel(zoomKey()) : hints.touch}
    </p>
  );
}
