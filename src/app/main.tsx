import "./fonts.css";
import "./theme.css";
import { StrictMode, Suspense, use } from "react";
import { createRoot } from "react-dom/client";
import { LANGUAGES } from "../ui/messages/index.ts";
import { Notice } from "../ui/notices/Notice.tsx";
import { Explorer } from "./Explorer.tsx";
import { loadStory, type LoadedStory } from "./load-story.ts";
import { browserAddressBar, createUrlStore } from "./url-store.ts";

const store = createUrlStore(browserAddressBar(window));
const loading = loadStory();

function App({ story }: { story: Promise<LoadedStory> }) {
  const loaded = use(story);
  if ("failure" in loaded)
    return (
      <main>
        <Notice title={LANGUAGES.en.storyMissing(loaded.failure)} lines={[]} />
      </main>
    );
  return <Explorer parsed={loaded} store={store} />;
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id “root”.");
createRoot(root).render(
  <StrictMode>
    <Suspense fallback={<p className="loading">{LANGUAGES.en.loading}</p>}>
      <App story={loading} />
    </Suspense>
  </StrictMode>,
);
