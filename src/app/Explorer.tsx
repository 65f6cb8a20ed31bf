import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { mainDispute } from "../explore/main-dispute.ts";
import { writeHash } from "../explore/link/hash.ts";
import { select } from "../explore/select.ts";
import { indexStory } from "../explore/story-index.ts";
import type { Camera, Selection } from "../explore/view.ts";
import type { ParsedStory } from "../story/parse/parse.ts";
import { baseLayer } from "../map/basemap/index.ts";
import { CreditsDialog } from "../ui/CreditsDialog.tsx";
import { LanguageContext } from "../ui/language.ts";
import { isLanguage, LANGUAGES, LANGUAGE_IDS } from "../ui/messages/index.ts";
import { ShareDialog } from "../ui/share/ShareDialog.tsx";
import { PlaceDialog } from "../ui/story/PlaceDialog.tsx";
import { Header } from "./Header.tsx";
import css from "./Explorer.module.css";
import { MapRegion } from "./MapRegion.tsx";
import { Notices } from "./Notices.tsx";
import { Panel } from "./Panel.tsx";
import { useDialogFocus } from "./use-dialog-focus.ts";
import { useNarrow } from "./use-narrow.ts";
import { useView } from "./use-view.ts";
import type { UrlStore } from "./url-store.ts";

interface ExplorerProps {
  parsed: ParsedStory;
  store: UrlStore;
}

/** A story with its map, its list and its filters: wires the view to everything that shows it. */
export function Explorer({ parsed, store }: ExplorerProps) {
  const index = useMemo(() => indexStory(parsed.story), [parsed]);
  const main = useMemo(() => mainDispute(index), [index]);
  const { hash, view, problems, change, reset } = useView(store, index);
  const scene = useMemo(() => select(index, view), [index, view]);
  const narrow = useNarrow();
  const { headingRef, opening, closing } = useDialogFocus(scene.focus);
  const [liveCamera, setLiveCamera] = useState<Camera>();
  const [open, setOpen] = useState<"share" | "credits" | null>(null);
  /** The hash of the reader's latest choice on this page: only then may map and focus move. */
  const [chosenHash, setChosenHash] = useState<string>();
  const listHeading = useRef<HTMLHeadingElement>(null);
  const lang = view.lang !== undefined && isLanguage(view.lang) ? view.lang : LANGUAGE_IDS[0] ?? "en";

  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = LANGUAGES[lang].dir;
    document.title = `${parsed.story.headline[lang] ?? parsed.story.id} · Dateline`;
  }, [lang, parsed]);

  const choose = useCallback(
    (selection: Selection) => {
      opening();
      change({ selection }, "choice");
      setChosenHash(writeHash({ selection }));
    },
    [opening, change],
  );
  const openPlace = useCallback((id: string) => choose({ kind: "place", id }), [choose]);
  const close = useCallback(() => {
    closing();
    change({ selection: undefined }, "choice");
  }, [closing, change]);
  const onCamera = useCallback(
    (camera: Camera, byReader: boolean) => {
      setLiveCamera(camera);
      if (byReader) change({ camera }, "motion");
    },
    [change],
  );
  const showAll = useCallback(() => change({ camera: undefined }, "choice"), [change]);

  const linkOf = (selection: Selection | undefined): string =>
    new URL(writeHash({ ...view, camera: liveCamera, selection }), location.href.split("#")[0]).href;
  const { place } = scene.focus;
  const details = place && (
    <PlaceDialog
      entry={place}
      index={index}
      focus={scene.focus}
      link={linkOf({ kind: "place", id: place.place.id })}
      headingRef={headingRef}
      onClose={close}
    />
  );
  return (
    <LanguageContext value={lang}>
      <div className={css.page}>
        <Header
          onSkip={() => listHeading.current?.focus()}
          onShare={() => setOpen("share")}
        />
        <main className={css.main}>
          <Notices key={hash === "" ? "" : "link"} problems={problems} issues={parsed.issues} />
          <MapRegion
            {...{ index, scene, view, onCamera }}
            popup={narrow ? null : details}
            mayPan={chosenHash !== undefined && chosenHash === writeHash({ selection: view.selection })}
            onOpen={openPlace}
            onClose={close}
            onShowAll={showAll}
            onCredits={() => setOpen("credits")}
          />
          <Panel
            {...{ index, scene, view, main }}
            headingRef={listHeading}
            onSelect={choose}
            onChange={(patch, how) => change(patch, how === "typing" ? "motion" : "choice")}
            onReset={reset}
          />
          {narrow && details && <div className={css.sheet}>{details}</div>}
        </main>
        {open === "share" && (
          <ShareDialog link={linkOf(view.selection)} onClose={() => setOpen(null)} />
        )}
        {open === "credits" && (
          <CreditsDialog
            index={index}
            mapCredits={baseLayer(view.base).credits}
            onClose={() => setOpen(null)}
          />
        )}
      </div>
    </LanguageContext>
  );
}
