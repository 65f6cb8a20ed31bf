import { useCallback, useMemo, useRef, useState } from "react";
import { writeHash } from "../explore/link/hash.ts";
import { mainDispute } from "../explore/main-dispute.ts";
import { presentRevision } from "../explore/revisions.ts";
import { select } from "../explore/select.ts";
import { sameSelection } from "../explore/settle.ts";
import { indexStory } from "../explore/story-index.ts";
import type { Camera, Selection } from "../explore/view.ts";
import type { Mover } from "../map/movers.ts";
import type { ParsedStory } from "../story/parse/parse.ts";
import { Header } from "../ui/Header.tsx";
import { LanguageContext } from "../ui/language.ts";
import { languageOf } from "../ui/messages/index.ts";
import { StoryActionsContext } from "../ui/story/actions.ts";
import { PlaceDialog } from "../ui/story/PlaceDialog.tsx";
import { Dialogs, type OpenDialog } from "./Dialogs.tsx";
import css from "./Explorer.module.css";
import { MapRegion } from "./MapRegion.tsx";
import { Notices } from "./Notices.tsx";
import { Panel } from "./Panel.tsx";
import type { UrlStore } from "./url-store.ts";
import { useDialogFocus } from "./use-dialog-focus.ts";
import { useDocument } from "./use-document.ts";
import { useEscape } from "./use-escape.ts";
import { useNarrow } from "./use-narrow.ts";
import { useView } from "./use-view.ts";

interface ExplorerProps {
  parsed: ParsedStory;
  store: UrlStore;
}

/** A story with its map, its list and its filters: wires the view to everything that shows it. */
export function Explorer({ parsed, store }: ExplorerProps) {
  const index = useMemo(() => indexStory(parsed.story, parsed.issues), [parsed]);
  const main = useMemo(() => mainDispute(index), [index]);
  const { view, content, problems, corrections, change, reset } = useView(store, index);
  const scene = useMemo(() => select(index, content), [index, content]);
  const narrow = useNarrow();
  const { headingRef, opening, closing } = useDialogFocus(scene.focus);
  const [liveCamera, setLiveCamera] = useState<Camera>();
  const [open, setOpen] = useState<OpenDialog>(null);
  /** The selection the reader made on this page: for it the map may move away from its link. */
  const [chosen, setChosen] = useState<string>();
  const listHeading = useRef<HTMLHeadingElement>(null);
  const lang = languageOf(view.lang);
  useDocument(lang, parsed.story);

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

  const revision = presentRevision(parsed.story);
  const here = location.href.split("#")[0];
  const link = new URL(writeHash({ ...view, camera: liveCamera, revision }), here).href;
  const actions = useMemo(
    () => ({
      linkTo: (selection: Selection) =>
        new URL(writeHash({ selection, lang: view.lang, revision }), here).href,
      compare: (statements?: string) => setOpen({ statements }),
    }),
    [view.lang, revision, here],
  );
  const { place } = scene.focus;
  const details = place && (
    <PlaceDialog
      entry={place}
      index={index}
      focus={scene.focus}
      link={link}
      headingRef={headingRef}
      onClose={close}
    />
  );
  return (
    <LanguageContext value={lang}>
      <StoryActionsContext value={actions}>
        <div className={css.page}>
          <Header onSkip={() => listHeading.current?.focus()} onShare={() => setOpen("share")} />
          <main className={css.main}>
            <Notices {...{ problems, corrections }} issues={parsed.issues} />
            <MapRegion
              {...{ index, scene, view, onCamera }}
              popup={narrow ? null : details}
              mayPan={!hasCamera || chosen === writeHash({ selection: view.selection })}
              onOpen={openPlace}
              onChange={(patch) => change(patch, "choice")}
              onClose={close}
              onShowAll={showAll}
              onCredits={() => setOpen("credits")}
              onHelp={() => setOpen("help")}
            />
            <Panel
              {...{ index, scene, view, main }}
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
          <Dialogs {...{ open, index, link }} base={view.base} onSelect={choose} onClose={shut} />
        </div>
      </StoryActionsContext>
    </LanguageContext>
  );
}
