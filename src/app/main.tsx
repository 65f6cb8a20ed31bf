import "./fonts.css";
import "./theme.css";
import "./print.css";
import "./static-page.css";
import "./list/finder.css";
import "./list/issues.css";
import "./list/open-here.css";
import "./list/overview.css";
import "./list/page.css";
import { StrictMode, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { readHash } from "../explore/link/hash.ts";
import { storyPath } from "../explore/page-path.ts";
import { DEFAULT_LANGUAGE, LanguageContext, speak, type Spoken } from "../ui/language.ts";
import { fetchLate } from "../ui/late.tsx";
import { languageOf } from "../ui/messages/index.ts";
import { Notice } from "../ui/notices/Notice.tsx";
import { frameAddressBar } from "./embed/address-bar.ts";
import { EmbedContext, embedOf } from "./embed/embed.ts";
import { loadStory, type Failure } from "./load-story.ts";
import { addressOfWanted, wantedIn } from "./opening/open-path.ts";
import { Stage } from "./opening/Stage.tsx";
import { openingHash, ownPageOf } from "./own-page.ts";
import { browserSchemes, createSchemeStore } from "./scheme-store.ts";
import { SchemeProvider } from "./SchemeProvider.tsx";
import { browserAddressBar, createUrlStore } from "./url-store.ts";
import { markLanguage } from "./use-document.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id “root”.");
const page = ownPageOf(root.dataset, location.href);
const embed = embedOf(page, location.search, document.referrer);
const looks = embed?.looks;
// Before anything is drawn: the page must not change its colours under the reader.
const schemes = createSchemeStore(
  browserSchemes(window, looks?.theme === "auto" ? undefined : looks?.theme),
);
/** Where the story can be read already, that stays until the app is whole. */
const isWritten = root.hasChildNodes();
// The story's address with the record chosen is what the reader may go on from, reload and copy.
if (page.record && page.story !== undefined)
  history.replaceState(
    null,
    "",
    `${page.site}${storyPath(page.story)}${openingHash(location.hash, page.record)}`,
  );
// A story from elsewhere is shown on a page of its own, wherever the link asks for it.
const wanted = page.isEmbed ? undefined : wantedIn(location.search);
if (wanted !== undefined)
  history.replaceState(null, "", addressOfWanted(wanted, page.site, location.hash));
const bar = browserAddressBar(window);
const store = createUrlStore(looks ? frameAddressBar(bar, looks.lang, languageOf(undefined)) : bar);
const { lang, selection } = readHash(store.get()).view;

const late = fetchLate();
const loading = page.isForOpening || wanted !== undefined ? null : loadStory(page);
const speaking = speak(languageOf(lang)).catch(() => DEFAULT_LANGUAGE);

/** Leaves what stands in the page as it is until it is first told to show something. */
const appRoot = createRoot(root);

const open = async (): Promise<void> => {
  // Nothing is said before it can be said in the link's language.
  const language = await speaking;
  const show = (content: ReactNode, app = appRoot): void =>
    app.render(
      <StrictMode>
        <SchemeProvider store={schemes}>
          <EmbedContext value={embed}>
            <LanguageContext value={language}>{content}</LanguageContext>
          </EmbedContext>
        </SchemeProvider>
      </StrictMode>,
    );
  if (!isWritten) show(<p className="loading">{language.say.loading}</p>);
  const loaded = (await loading) ?? null;
  // What is chosen in the link opens with all that it says.
  if (loaded && (isWritten || selection)) await late;
  // From here on to the app in one go: in between nothing may be painted in the other direction.
  delete document.documentElement.dataset["waits"];
  if (loaded && "failure" in loaded) {
    const failure = <Notice title={titleOf(loaded, language)} lines={[]} />;
    if (isWritten) show(failure, createRoot(noticePlace(root)));
    else show(<main>{failure}</main>);
    return;
  }
  markLanguage(language.lang);
  flushSync(() => show(<Stage own={loaded} store={store} site={page.site} language={language} />));
};

const titleOf = ({ tell, failure }: Failure, language: Spoken): string =>
  tell?.(language) ?? language.say.storyMissing(failure);

/** Before a text that can be read without the app. */
const noticePlace = (text: HTMLElement): HTMLElement => {
  const place = document.createElement("div");
  text.before(place);
  return place;
};

// A text that stands already keeps its own language and direction until the app takes its place.
if (!isWritten) markLanguage(languageOf(lang));
void open();
