import { useCallback, useMemo, useRef, useState } from "react";
import { writeHash } from "../explore/link/hash.ts";
import { mainDispute } from "../explore/main-dispute.ts";
import { select } from "../explore/select.ts";
import { sameSelection } from "../explore/settle.ts";
import { indexStory } from "../explore/story-index.ts";
import type { Camera, Selection } from "../explore/view.ts";
import { LICENCES_URL } from "../map/basemap/built-in/credits.ts";
import { baseLayer, creditsOf } from "../map/basemap/index.ts";
import type { Mover } from "../map/movers.ts";
import type { ParsedStory } from "../story/parse/parse.ts";
import { CreditsDialog } from "../ui/CreditsDialog.tsx";
import { Header } from "../ui/Header.tsx";
import { LanguageContext, type Spoken } from "../ui/language.ts";
import { languageOf } from "../ui/messages/index.ts";
import { PaperFoot } from "../ui/PaperFoot.tsx";
import { ShareDialog } from "../ui/share/ShareDialog.tsx";
import { PlaceDialog } from "../ui/story/PlaceDialog.tsx";
import css from "./Explorer.module.css";
import { MapRegion } from "./MapRegion.tsx";
import { Notices } from "./Notices.tsx";
import { OfflineSlot } from "./offline/OfflineSlot.tsx";
import { Panel, type PanelProps } from "./Panel.tsx";
import { TimelineSlot } from "./TimelineSlot.tsx";
import type { UrlStore } from "./url-store.ts";
import { useDialogFocus } from "./use-dialog-focus.ts";
import { useDocument } from "./use-document.ts";
import { useEscape } from "./use-escape.ts";
import { useNarrow } from "./use-narrow.ts";
import { useSpoken } from "./use-spoken.ts";
import { useStripRoom } from "./use-strip-room.ts";
import { useView } from "./use-view.ts";

interface ExplorerProps {
  parsed: ParsedStory;
  store: UrlStore;
  /** The link's language as the page was opened. */
  language: Spoken;
}

/** A story with its map, its list and its filters: wires the view to everything that shows it. */
export function Explorer({ parsed, store, language }: ExplorerProps) {
  const index = useMemo(() => indexStory(parsed.story), [parsed]);
  const main = useMemo(() => mainDispute(index), [index]);
  const { view, content, problems, change, reset } = useView(store, index);
  const scene = useMemo(() => select(index, content), [index, content]);
  const narrow = useNarrow();
  const stripRoom = useStripRoom();
  const { headingRef, opening, closing } = useDialogFocus(scene.focus);
  const [liveCamera, setLiveCamera] = useState<Camera>();
  const [open, setOpen] = useState<"share" | "credits" | null>(null);
  /** The selection the reader made on this page: for it the map may move away from its link. */
  const [chosen, setChosen] = useState<string>();
  const listHeading = useRef<HTMLHeadingElement>(null);
  const { spoken, missing } = useSpoken(languageOf(view.lang), language);
  useDocument(spoken.lang, parsed.story);

  const choose = useCallback(
    (selection: Selection) => {
      if (sameSelection(selection, content.selection)) {
        // Chosen again: its details have the focus, or, where there are none, it is let go.
        if (headingRef.current) headingRef.current.focus();
        else change({ selection: undefined }, "choice");
        return;
      }
      opening();
      change({ selection }, "choice");
      setChosen(writeHash({ selection }));
    },
    [opening, change, content, headingRef],
  );
  const openPlace = useCallback((id: string) => choose({ kind: "place", id }), [choose]);
  const close = useCallback(() => {
    closing();
    change({ selection: undefined }, "choice");
  }, [closing, change]);
  useEscape(content.selection !== undefined, close);
  const hasCamera = view.camera !== undefined;
  const onCamera = useCallback(
    (camera: Camera, mover: Mover) => {
      setLiveCamera(camera);
      // A link without a camera stays so while only the page moves its map.
      if (mover === "reader" || (mover === "page" && hasCamera)) change({ camera }, "motion");
    },
    [change, hasCamera],
  );
  const showAll = useCallback(() => change({ camera: undefined }, "choice"), [change]);
  const shut = useCallback(() => setOpen(null), []);

  const linkOf = (selection: Selection | undefined): string =>
    new URL(writeHash({ ...view, camera: liveCamera, selection }), location.href.split("#")[0])
      .href;
  const onPanelChange: PanelProps["onChange"] = (patch, how) =>
    change(patch, how === "typing" ? "motion" : "choice");
  const timeline = (
    <TimelineSlot {...{ index, scene, view }} onSelect={choose} onChange={onPanelChange} />
  );
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
    <LanguageContext value={spoken}>
      <div className={css.page}>
        <Header
          onSkip={() => listHeading.current?.focus()}
          onLanguage={(lang) => change({ lang }, "choice")}
          onShare={() => setOpen("share")}
        />
        <main className={css.main}>
          <Notices problems={problems} issues={parsed.issues} missingLanguage={missing} />
          <MapRegion
            {...{ index, scene, view, onCamera }}
            popup={narrow ? null : details}
            mayPan={!hasCamera || chosen === writeHash({ selection: view.selection })}
            onOpen={openPlace}
            onChange={(patch) => change(patch, "choice")}
            onClose={close}
            onShowAll={showAll}
            onCredits={() => setOpen("credits")}
          />
          {stripRoom && timeline}
          <Panel
            {...{ index, scene, view, main }}
            headingRef={listHeading}
            onSelect={choose}
            onChange={onPanelChange}
            timeline={stripRoom ? null : timeline}
            onReset={reset}
            onUndone={() => listHeading.current?.focus()}
          />
          {narrow && details && (
            <div className={css.sheet} data-sheet data-screen-only>
              {details}
            </div>
          )}
        </main>
        <PaperFoot
          index={index}
          mapCredits={creditsOf(baseLayer(view.base))}
          link={linkOf(view.selection)}
        />
        <OfflineSlot />
        {open === "share" && <ShareDialog link={linkOf(view.selection)} onClose={shut} />}
        {open === "credits" && (
          <CreditsDialog
            index={index}
            mapCredits={creditsOf(baseLayer(view.base))}
            licencesUrl={LICENCES_URL}
            onClose={shut}
          />
        )}
      </div>
    </LanguageContext>
  );
}
