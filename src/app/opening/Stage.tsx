import { useMemo } from "react";
import type { Spoken } from "../../ui/language.ts";
import { Explorer } from "../Explorer.tsx";
import type { PublishedStory } from "../load-story.ts";
import type { UrlStore } from "../url-store.ts";
import type { OpenedStory } from "./opener-messages.ts";
import { OpeningContext } from "./opening.ts";
import { OpenPage } from "./parts.ts";
import { useFocusAfter } from "./use-focus-after.ts";
import { useOpened } from "./use-opened.ts";

/** What is opened on the reader's machine is related to none; of others the page for it does not know. */
const others = (own: PublishedStory | null) => ({ stories: own?.stories ?? 2, related: [] });

const partsOf = ({ archive }: OpenedStory) =>
  archive && { rows: archive.rows, faults: archive.faults };

interface StageProps {
  /** The site's own story; `null` on the page for stories that the reader opens. */
  own: PublishedStory | null;
  store: UrlStore;
  /** Absolute address of the site's root, with a slash at its end. */
  site: string;
  /** The link's language as the page was opened. */
  language: Spoken;
}

/** Shows the site's own story, or the one that the reader opened. */
export function Stage({ own, store, site, language }: StageProps) {
  const { isHere, ...opening } = useOpened(site, own === null);
  const { opened } = opening;
  useFocusAfter(opened !== null);
  const alone = useMemo(
    () => opened && { ...opened.parsed, ...partsOf(opened), ...others(own) },
    [opened, own],
  );
  const parsed = isHere ? alone : own;
  return (
    <OpeningContext value={opening}>
      {parsed ? (
        <Explorer key={opened?.turn ?? 0} {...{ parsed, store, site, language }} />
      ) : (
        <OpenPage {...{ store, language }} />
      )}
    </OpeningContext>
  );
}
