import { useCallback, useMemo } from "react";
import type { Patch } from "../explore/change.ts";
import { writeHash } from "../explore/link/hash.ts";
import { mainDispute } from "../explore/main-dispute.ts";
import { presentRevision } from "../explore/revisions.ts";
import type { View } from "../explore/view.ts";
import { baseLayer, creditsOf } from "../map/basemap/index.ts";
import frame from "../ui/Frame.module.css";
import type { Spoken } from "../ui/language.ts";
import { Details } from "./Details.tsx";
import { Dialogs } from "./Dialogs.tsx";
import { Shown } from "./embed/Shown.tsx";
import { useFraming } from "./embed/use-framing.ts";
import css from "./Explorer.module.css";
import { linkFrom, useLinkBase } from "./links.ts";
import type { PublishedStory } from "./load-story.ts";
import { MapRegion } from "./MapRegion.tsx";
import { Notices } from "./Notices.tsx";
import { OfflineSlot } from "./offline/OfflineSlot.tsx";
import { useIssuesToTell } from "./opening/opening.ts";
import { OpenedSlot, OpenSlot } from "./opening/parts.ts";
import { OpenInDateline, PageHeader, PaperFoot } from "./page-parts.tsx";
import { PageContexts } from "./PageContexts.tsx";
import { Panel, type PanelProps } from "./Panel.tsx";
import { TimelineSlot } from "./TimelineSlot.tsx";
import type { UrlStore } from "./url-store.ts";
import { useCamera } from "./use-camera.ts";
import { useChoice } from "./use-choice.ts";
import { useDateFields } from "./use-date-fields.ts";
import { useDialogs } from "./use-dialogs.ts";
import { useDialogFocus } from "./use-dialog-focus.ts";
import { useDocument } from "./use-document.ts";
import { useEscape } from "./use-escape.ts";
import { useListHeading } from "./use-list-heading.ts";
import { useNarrow } from "./use-narrow.ts";
import { useExplored, useRowsOnMap } from "./use-rows.ts";
import { useScene } from "./use-scene.ts";
import { useStoryActions } from "./use-story-actions.ts";
import { useSteps } from "./use-steps.ts";
import { useStoryLanguage } from "./use-story-language.ts";
import { useStripRoom } from "./use-strip-room.ts";
import { useView } from "./use-view.ts";
import { useWaysOn } from "./ways-on.ts";

interface ExplorerProps {
  parsed: PublishedStory;
  store: UrlStore;
  /** Absolute address of the site's root, with a slash at its end. */
  site: string;
  /** The link's language as the page was opened. */
  language: Spoken;
}

const OPENED = <OpenedSlot />;

/** A story with its map, its list and its filters: wires the view to everything that shows it. */
export function Explorer({ parsed, store, site, language }: ExplorerProps) {
  const { rows } = parsed;
  const { index, words } = useExplored(parsed);
  const main = useMemo(() => mainDispute(index), [index]);
  const issues = useIssuesToTell(parsed.issues);
  const viewing = useView(store, index, words);
  const { view, content, problems, corrections, change, unlist, reset } = viewing;
  const { scene, answer } = useScene(index, words, viewing);
  const narrow = useNarrow();
  const framing = useFraming(store);
  const { shows, here } = framing;
  const told = useMemo(() => [...framing.problems, ...problems], [framing.problems, problems]);
  const base = useLinkBase(here);
  const stripRoom = useStripRoom();
  const focusing = useDialogFocus(scene.focus, narrow);
  const { open, ways } = useDialogs();
  const { datesRef, toDates } = useDateFields(shows.panel);
  const { spoken, missing, retry } = useStoryLanguage(parsed.story, view.lang, language);
  useDocument(spoken.lang, parsed.story);

  const choices = useChoice(content, focusing, change);
  const { chosen, choose, goTo, openPlace, close, onList, back } = choices;
  const rowsOnMap = useRowsOnMap(rows, choose);
  const steps = useSteps({ index, rows, scene, order: content.order }, goTo);
  useEscape(back);
  const { hasCamera, liveCamera, onCamera } = useCamera(view.camera, change);
  const showAll = useCallback(() => change({ camera: undefined }, "choice"), [change]);

  const choice = useCallback((patch: Patch) => change(patch, "choice"), [change]);
  const onPanelChange: PanelProps["onChange"] = useCallback(
    (patch, how) => change(patch, how === "typing" ? "motion" : "choice"),
    [change],
  );
  const { listHeading, toList, filterAndShow } = useListHeading(choice);
  // The same for as long as nothing of it changes, as all that is told the view without its camera.
  const timeline = useMemo(
    () => (
      <TimelineSlot
        {...{ index, rows, scene }}
        view={content}
        onSelect={choose}
        onChange={onPanelChange}
        onDates={toDates}
      />
    ),
    [index, rows, scene, content, choose, onPanelChange, toDates],
  );
  const revision = presentRevision(parsed.story);
  const shared: View = { ...view, camera: liveCamera, revision };
  const link = linkFrom(base, shared);
  const mapCredits = useMemo(() => creditsOf(baseLayer(view.base)), [view.base]);
  const actions = useStoryActions({ base, lang: view.lang, revision }, ways.compare);
  const { others, home } = useWaysOn(framing.isFramed, parsed, { site, lang: view.lang });
  const details = framing.hasDetails(scene.focus, narrow) && (
    <Details
      {...{ index, rows, narrow, steps }}
      headingRef={focusing.headingRef}
      focus={scene.focus}
      distanceTo={view.distanceTo}
      onSelect={choose}
      onClose={close}
      onChange={choice}
    />
  );
  return (
    <PageContexts {...{ spoken, actions, link }}>
      <div {...framing.page}>
        <Shown when={shows.header}>
          <PageHeader
            {...{ home, index, narrow }}
            onSkip={shows.panel ? toList : undefined}
            onSelect={choose}
            onFilter={filterAndShow}
            onChange={choice}
            onShare={ways.share}
          />
        </Shown>
        <main className={frame.main}>
          <Notices
            problems={told}
            corrections={corrections}
            issues={issues}
            faults={parsed.faults}
            missingLanguage={missing}
            onRetryLanguage={retry}
          >
            {OPENED}
          </Notices>
          <MapRegion
            {...{ index, scene, view, onCamera, onList }}
            rows={rowsOnMap}
            popup={narrow ? null : details}
            mayPan={!hasCamera || chosen === writeHash({ selection: view.selection })}
            onOpen={openPlace}
            onChange={choice}
            onUnlisted={unlist}
            onClose={back}
            onShowAll={showAll}
            onCredits={ways.credits}
            onHelp={ways.help}
            onKeyDown={steps.onKeyDown}
          >
            <Shown when={shows.openLink}>
              <OpenInDateline />
            </Shown>
          </MapRegion>
          <Shown when={shows.timeline}>{stripRoom && timeline}</Shown>
          <Shown when={shows.panel}>
            <Panel
              {...{ index, rows, answer, narrow, scene, main, steps, datesRef, others }}
              view={content}
              headingRef={listHeading}
              onSelect={choose}
              onChange={onPanelChange}
              timeline={stripRoom ? null : timeline}
              onReset={reset}
              onUndone={toList}
            />
          </Shown>
          {narrow && details && (
            <div className={css.sheet} data-sheet data-screen-only>
              {details}
            </div>
          )}
        </main>
        <PaperFoot
          {...{ index, mapCredits }}
          place={scene.focus.place?.place}
          distanceTo={view.distanceTo}
        />
        <OfflineSlot />
        <OpenSlot />
        <Dialogs
          {...{ open, index, rows, scene, site, here }}
          view={shared}
          onSelect={choose}
          onEmbed={ways.embed}
          onClose={ways.shut}
        />
      </div>
    </PageContexts>
  );
}
