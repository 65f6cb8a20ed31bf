import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { writeHash } from "../explore/link/hash.ts";
import { mainDispute } from "../explore/main-dispute.ts";
import { select } from "../explore/select.ts";
import { sameSelection } from "../explore/settle.ts";
import { indexStory, type EventEntry } from "../explore/story-index.ts";
import type { Camera, Selection } from "../explore/view.ts";
import { LICENCES_URL } from "../map/basemap/built-in/credits.ts";
import { baseLayer, creditsOf } from "../map/basemap/index.ts";
import type { Mover } from "../map/movers.ts";
import type { ParsedStory } from "../story/parse/parse.ts";
import { Header } from "../ui/Header.tsx";
import { LanguageContext } from "../ui/language.ts";
import { languageOf } from "../ui/messages/index.ts";
import { fetchLate, latePart } from "../ui/late.tsx";
import { Details, hasDetails } from "./Details.tsx";
import css from "./Explorer.module.css";
import { MapRegion } from "./MapRegion.tsx";
import { Notices } from "./Notices.tsx";
import { Panel } from "./Panel.tsx";
import type { UrlStore } from "./url-store.ts";
import { useDialogFocus } from "./use-dialog-focus.ts";
import { useDocument } from "./use-document.ts";
import { useEscape } from "./use-escape.ts";
import { useNarrow } from "./use-narrow.ts";
import { useSteps } from "./use-steps.ts";
import { useView } from "./use-view.ts";

const CreditsDialog = latePart((parts) => parts.CreditsDialog);
const ShareDialog = latePart((parts) => parts.ShareDialog);
const SearchBox = latePart(({ SearchBox }) => SearchBox, <div className={css.search} />);

interface ExplorerProps {
  parsed: ParsedStory;
  store: UrlStore;
}

/** A story with its map, its list and its filters: wires the view to everything that shows it. */
export function Explorer({ parsed, store }: ExplorerProps) {
  const index = useMemo(() => indexStory(parsed.story), [parsed]);
  const main = useMemo(() => mainDispute(index), [index]);
  const { view, content, problems, change, reset } = useView(store, index);
  const scene = useMemo(() => select(index, content), [index, content]);
  const narrow = useNarrow();
  const { headingRef, opening, closing } = useDialogFocus(scene.focus, narrow);
  const [liveCamera, setLiveCamera] = useState<Camera>();
  const [open, setOpen] = useState<"share" | "credits" | null>(null);
  /** The selection the reader made on this page: for it the map may move away from its link. */
  const [chosen, setChosen] = useState<string>();
  const listHeading = useRef<HTMLHeadingElement>(null);
  const lang = languageOf(view.lang);
  useDocument(lang, parsed.story);
  useEffect(fetchLate, []);

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
  const goTo = useCallback(
    ({ event: { id } }: EventEntry) => {
      const selection: Selection = { kind: "event", id };
      change({ selection }, "choice");
      setChosen(writeHash({ selection }));
    },
    [change],
  );
  const steps = useSteps(index, scene, content.order, goTo);
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
  const details = hasDetails(scene.focus, narrow) && (
    <Details
      {...{ index, narrow, steps, headingRef, linkOf }}
      focus={scene.focus}
      distanceTo={view.distanceTo}
      onSelect={choose}
      onClose={close}
      onChange={(patch) => change(patch, "choice")}
    />
  );
  return (
    <LanguageContext value={lang}>
      <div className={css.page}>
        <Header onSkip={() => listHeading.current?.focus()} onShare={() => setOpen("share")}>
          <SearchBox
            index={index}
            narrow={narrow}
            onSelect={choose}
            onFilter={(patch) => change(patch, "choice")}
          />
        </Header>
        <main className={css.main}>
          <Notices problems={problems} issues={parsed.issues} />
          <MapRegion
            {...{ index, scene, view, onCamera }}
            popup={narrow ? null : details}
            mayPan={!hasCamera || chosen === writeHash({ selection: view.selection })}
            onOpen={openPlace}
            onChange={(patch) => change(patch, "choice")}
            onClose={close}
            onShowAll={showAll}
            onCredits={() => setOpen("credits")}
            onKeyDown={steps.onKeyDown}
          />
          <Panel
            {...{ index, scene, view, main, steps }}
            headingRef={listHeading}
            onSelect={choose}
            onChange={(patch, how) => change(patch, how === "typing" ? "motion" : "choice")}
            onReset={reset}
            onUndone={() => listHeading.current?.focus()}
          />
          {narrow && details && (
            <div className={css.sheet} data-sheet>
              {details}
            </div>
          )}
        </main>
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
