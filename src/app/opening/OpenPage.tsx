import { useEffect, useState, useSyncExternalStore } from "react";
import { readHash, writeHash } from "../../explore/link/hash.ts";
import { LanguageContext, useLanguage, type Spoken } from "../../ui/language.ts";
import { LanguageSwitch } from "../../ui/LanguageSwitch.tsx";
import { languageOf, type LanguageId } from "../../ui/messages/index.ts";
import { SchemeSwitch } from "../../ui/SchemeSwitch.tsx";
import { useSpoken } from "../../ui/use-spoken.ts";
import { OpenIntro, OpenKinds } from "../../ui/opening/OpenIntro.tsx";
import header from "../../ui/Header.module.css";
import { useOpeningMessages } from "../../ui/opening/opening-messages.ts";
import type { UrlStore } from "../url-store.ts";
import { markLanguage } from "../use-document.ts";
import { leftBehind } from "./left-behind.ts";
import { OpenButton } from "./OpenButton.tsx";
import { useOpening } from "./opening.ts";
import { OpenSlot } from "./OpenSlot.tsx";

/** Whether a link is about something in a story. */
const isAboutStory = (hash: string): boolean => {
  const view = { ...readHash(hash).view, lang: undefined };
  return Object.values(view).some((part) => part !== undefined);
};

interface OpenPageProps {
  store: UrlStore;
  /** The link's language as the page was opened. */
  language: Spoken;
}

/** The page for stories of one's own before one is open, in the language of the link. */
export function OpenPage({ store, language }: OpenPageProps) {
  const hash = useSyncExternalStore(store.subscribe, store.get);
  const { spoken } = useSpoken(languageOf(readHash(hash).view.lang), language);
  return (
    <LanguageContext value={spoken}>
      <Page hash={hash} onLanguage={(lang) => store.push(writeHash({ lang }))} />
    </LanguageContext>
  );
}

interface PageProps {
  hash: string;
  onLanguage: (lang: LanguageId) => void;
}

function Page({ hash, onLanguage }: PageProps) {
  const { site, wanted } = useOpening();
  const { lang } = useLanguage();
  const say = useOpeningMessages();
  const [name] = useState(leftBehind);
  useEffect(() => {
    markLanguage(lang);
    // The title of a story that was closed would stay.
    document.title = `${say.title} · Dateline`;
  }, [lang, say]);
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
          <a
            className={header.name}
            href={`${site}${writeHash({ lang })}`}
            translate="no"
            dir="ltr"
          >
            Dateline<i aria-hidden="true">.</i>
          </a>
          <div className={header.controls} data-screen-only>
            <LanguageSwitch onLanguage={onLanguage} />
            <SchemeSwitch />
          </div>
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
