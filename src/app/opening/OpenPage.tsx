import { useState, useSyncExternalStore } from "react";
import { readHash } from "../../explore/link/hash.ts";
import { OpenIntro, OpenKinds } from "../../ui/opening/OpenIntro.tsx";
import header from "../../ui/Header.module.css";
import { useOpeningMessages } from "../../ui/opening/opening-messages.ts";
import type { UrlStore } from "../url-store.ts";
import { leftBehind } from "./left-behind.ts";
import { OpenButton } from "./OpenButton.tsx";
import { useOpening } from "./opening.ts";
import { OpenSlot } from "./OpenSlot.tsx";

/** Whether a link is about something in a story. */
const isAboutStory = (hash: string): boolean => {
  const view = { ...readHash(hash).view, lang: undefined };
  return Object.values(view).some((part) => part !== undefined);
};

/** The page for stories of one's own before one is open. */
export function OpenPage({ store }: { store: UrlStore }) {
  const { site, wanted } = useOpening();
  const say = useOpeningMessages();
  const [name] = useState(leftBehind);
  const hash = useSyncExternalStore(store.subscribe, store.get);
  const gone =
    name !== null
      ? { title: say.goneTitle, text: say.gone(name) }
      : wanted === undefined && isAboutStory(hash)
        ? { title: say.linkTitle, text: say.link }
        : null;
  return (
    <>
      <div data-static data-bare>
        <header className={header.header}>
          <a className={header.name} href={site} translate="no" dir="ltr">
            Dateline<i aria-hidden="true">.</i>
          </a>
        </header>
        <main>
          <h1>{gone?.title ?? say.title}</h1>
          {gone && <p>{gone.text}</p>}
          <OpenIntro />
          <OpenButton takesFocus />
          <OpenKinds />
        </main>
      </div>
      {/* Not within: what is said of a page of text is not said of its dialog. */}
      <OpenSlot />
    </>
  );
}
