import "./fonts.css";
import "./theme.css";
import "./print.css";
import { StrictMode, Suspense, use } from "react";
import { createRoot } from "react-dom/client";
import { readHash } from "../explore/link/hash.ts";
import { fetchLate } from "../ui/late.tsx";
import { DEFAULT_LANGUAGE, LanguageContext, speak, type Spoken } from "../ui/language.ts";
import { languageOf } from "../ui/messages/index.ts";
import { Notice } from "../ui/notices/Notice.tsx";
import { Explorer } from "./Explorer.tsx";
import { browserSchemes, createSchemeStore } from "./scheme-store.ts";
import { SchemeProvider } from "./SchemeProvider.tsx";
import { loadStory, type LoadedStory } from "./load-story.ts";
import { browserAddressBar, createUrlStore } from "./url-store.ts";
import { markLanguage } from "./use-document.ts";

// Before anything is drawn: the page must not change its colours under the reader.
const schemes = createSchemeStore(browserSchemes(window));
const store = createUrlStore(browserAddressBar(window));
// With the story, not after it: what is chosen in the link opens with all that it says.
const late = fetchLate();
const loading = loadStory().then(async (story) => {
  if (readHash(store.get()).view.selection) await late;
  return story;
});

interface AppProps {
  story: Promise<LoadedStory>;
  language: Spoken;
}

function App({ story, language }: AppProps) {
  const loaded = use(story);
  if ("failure" in loaded)
    return (
      <main>
        <Notice title={language.say.storyMissing(loaded.failure)} lines={[]} />
      </main>
    );
  return <Explorer parsed={loaded} store={store} language={language} />;
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id “root”.");

const show = (language: Spoken): void => {
  markLanguage(language.lang);
  createRoot(root).render(
    <StrictMode>
      <SchemeProvider store={schemes}>
        <LanguageContext value={language}>
          <Suspense fallback={<p className="loading">{language.say.loading}</p>}>
            <App story={loading} language={language} />
          </Suspense>
        </LanguageContext>
      </SchemeProvider>
    </StrictMode>,
  );
};

// Nothing is said before it can be said in the link's language.
const wanted = languageOf(readHash(store.get()).view.lang);
markLanguage(wanted);
void speak(wanted).then(show, () => show(DEFAULT_LANGUAGE));
