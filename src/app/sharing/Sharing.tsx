import { useState } from "react";
import { recordPath, storyPath } from "../../explore/page-path.ts";
import type { Scene } from "../../explore/select.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import { recordOf, type RecordKind, type View } from "../../explore/view.ts";
import { baseLayer } from "../../map/basemap/index.ts";
import { NAMES } from "../../map/basemap/names.ts";
import { late } from "../../ui/late.tsx";
import { NotLoaded } from "../../ui/NotLoaded.tsx";
import { useLanguage } from "../../ui/language.ts";
import { useLateMessages } from "../../ui/late-messages.ts";
import type { OfferNames } from "../../ui/share/link-words.ts";
import { ShareDialog } from "../../ui/share/ShareDialog.tsx";
import type { ArchiveParts } from "../archive/archive-parts.ts";
import { addressOfView } from "../links.ts";
import { isDamaged } from "../opening/damaged.ts";
import { useOpening, useReach } from "../opening/opening.ts";
import { handOverOf } from "./hand-over.ts";
import { rawFilesOf } from "./raw-files.ts";
import { saveFile } from "./save-file.ts";
import { dayOf } from "./today.ts";

const RowSaving = late(async () => (await import("../archive/saving/RowSaving.tsx")).RowSaving, {
  missing: NotLoaded,
  rare: true,
});

interface SharingProps {
  index: StoryIndex;
  /** What there is of an archive. */
  rows: ArchiveParts | undefined;
  scene: Scene;
  /** All that the link of the view holds. */
  view: View;
  /** Absolute address of the site's root, with a slash at its end. */
  site: string;
  /** Address, without a hash, that links to the story begin with. */
  here: string;
  onEmbed: () => void;
  onClose: () => void;
}

const OFFER: OfferNames = {
  base: (id) => baseLayer(id).name,
  names: (id) => NAMES.find((choice) => choice.id === id)?.label ?? { und: id },
};

/** The dialog “Share” with what only a browser can do. */
export function Sharing({ index, rows, scene, view, site, here, ...acts }: SharingProps) {
  const tools = useLanguage();
  const { lang } = tools;
  const words = useLateMessages();
  const [today] = useState(() => dayOf(new Date()));
  const { story } = index;
  const record = recordOf(view);
  const { opened } = useOpening();
  const reach = useReach();
  const linkOf = (wanted: View): string => addressOfView(here, wanted);
  const addressOf = (path: string): string => new URL(path, site).href;
  const recordLink = (kind: RecordKind, id: string): string =>
    reach === "published"
      ? addressOf(recordPath(story.id, kind, id))
      : linkOf({ selection: { kind, id } });
  const downloads = (sent: View) => async () => {
    const { downloadsOf, picturesOf, withSchemas } = await import("./downloads.ts");
    const link = reach === "machine" ? null : linkOf(sent);
    const request = {
      extract: {
        story,
        events: scene.events,
        places: scene.places,
        langs: [lang, "en"],
        link: link ?? "",
        linkTo: link === null ? () => "" : recordLink,
      },
      day: today,
      save: saveFile,
      rawFiles: async () => {
        if (!opened) return rawFilesOf(site, story.id);
        if (isDamaged(opened)) throw new Error("A file of the story is damaged.");
        return opened.files.length > 0 ? withSchemas(opened.files) : undefined;
      },
    };
    const picture = { index, scene, view, tools, late: words, offer: OFFER, sent, link };
    return [...picturesOf(request, picture), ...downloadsOf(request)];
  };
  const archive = rows?.archive;
  const rowFiles =
    archive?.files &&
    ((sent: View) => (
      <RowSaving
        // Anew where other rows are shown, or another link leads to them.
        key={`${scene.count} ${linkOf(sent)}`}
        {...{ archive, view, sent, today, offer: OFFER }}
        linkOf={reach === "machine" ? undefined : linkOf}
      />
    ));
  return (
    <ShareDialog
      {...{ index, view, today, reach, linkOf }}
      downloads={rows ? undefined : downloads}
      rowFiles={rowFiles}
      {...acts}
      shown={scene.count}
      total={scene.total}
      page={addressOf(record ? recordPath(story.id, record.kind, record.id) : storyPath(story.id))}
      offer={OFFER}
      handOver={handOverOf(navigator)}
    />
  );
}
