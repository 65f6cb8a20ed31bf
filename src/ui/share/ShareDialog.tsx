import { useState, type ReactNode } from "react";
import { withoutSearch } from "../../explore/link/contents.ts";
import { recordWords } from "../../explore/record-words.ts";
import { shareText } from "../../explore/share-text.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import { recordOf, type View } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { useLateMessages } from "../late-messages.ts";
import { useEmbedMessages } from "../embed/embed-messages.ts";
import { ModalDialog } from "../ModalDialog.tsx";
import { Citation } from "./Citation.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { Downloads, type LoadDownloads } from "./Downloads.tsx";
import { LinkForms } from "./LinkForms.tsx";
import { LinkToSend } from "./LinkToSend.tsx";
import type { OfferNames } from "./link-words.ts";
import type { HandOver } from "./PassOn.tsx";
import { OwnOnly } from "./OwnOnly.tsx";
import css from "./ShareDialog.module.css";
import { TargetChoice, type Target } from "./TargetChoice.tsx";

export type Reach = "published" | "address" | "machine";

export interface ShareDialogProps {
  index: StoryIndex;
  /** All that the link of the view holds. */
  view: View;
  /** How many events the view shows, and of how many. */
  shown: number;
  total: number;
  /**
   * Whom a link reaches: everybody, as the story has pages; everybody, but with one address for all of
   * it; nobody, as it is on the reader's machine alone.
   */
  reach: Reach;
  /** Address that brings a view back. */
  linkOf: (view: View) => string;
  /** Address of the selected record's own page, or of the story's where nothing is selected. */
  page: string;
  /** The reader's day, ISO 8601. */
  today: string;
  offer: OfferNames;
  handOver?: HandOver | undefined;
  /** The files, for the view as it is passed on. */
  downloads: ((sent: View) => LoadDownloads) | undefined;
  /** The same of an archive, whose rows are not in the page. */
  rowFiles?: ((sent: View) => ReactNode) | undefined;
  /** Opens the dialog that makes the code of a frame. */
  onEmbed: () => void;
  onClose: () => void;
}

interface FilesProps extends Pick<ShareDialogProps, "downloads" | "rowFiles"> {
  /** Link of the view: other files with another one. */
  of: string;
  sent: View;
  amount: string;
}

/** What can be saved of the view; nothing where its events are in no file at hand. */
function Files({ of, sent, amount, downloads, rowFiles }: FilesProps) {
  const { sharing } = useLateMessages();
  if (!downloads && !rowFiles) return null;
  return (
    <Disclosure title={sharing.files.title} aside={amount}>
      {() => (downloads ? <Downloads key={of} load={downloads(sent)} /> : rowFiles?.(sent))}
    </Disclosure>
  );
}

/** Everything that takes the view along: a link, a text, a code, a citation, a file. */
export function ShareDialog(props: ShareDialogProps) {
  const { index, view, shown, total, reach, linkOf, page, today, offer, handOver } = props;
  const { downloads, rowFiles, onEmbed, onClose } = props;
  const selection = recordOf(view);
  const { say, lang } = useLanguage();
  const { sharing } = useLateMessages();
  const embed = useEmbedMessages();
  const [target, setTarget] = useState<Target>("view");
  const [leavesOut, setLeavesOut] = useState(false);
  const isOfView = target === "view";
  // Beside the link to a page nothing is said about the search, so nothing else passes it on either.
  const sent = leavesOut || !isOfView ? withoutSearch(view) : view;
  const hasLink = reach !== "machine";
  const viewLink = linkOf(sent);
  const link = isOfView ? viewLink : page;
  const langs = [lang, "en"];
  const text = shareText(recordWords(index, selection, langs), link);
  return (
    <ModalDialog title={say.share} onClose={onClose}>
      {reach === "published" && (
        <TargetChoice {...{ index, selection, target }} onTarget={setTarget} />
      )}
      {hasLink ? (
        <LinkToSend
          {...{ text, link, handOver, leavesOut }}
          search={isOfView ? view.text : undefined}
          onLeaveOut={setLeavesOut}
        />
      ) : (
        <p className={css.intro}>
          <OwnOnly /> {sharing.ownOnlyPassOn(rowFiles !== undefined)}
        </p>
      )}
      <div className={css.parts}>
        {hasLink && <LinkForms {...{ index, offer, text, link }} view={isOfView ? sent : null} />}
        <Disclosure title={sharing.citation.title}>
          {() => (
            <Citation
              index={index}
              request={{ selection, url: hasLink ? link : null, accessed: today, langs }}
            />
          )}
        </Disclosure>
        <Files
          {...{ sent, downloads, rowFiles }}
          of={viewLink}
          amount={sharing.files.amount(shown, total)}
        />
      </div>
      {reach === "published" && (
        <button type="button" className={css.embed} onClick={onEmbed}>
          {embed.title}
        </button>
      )}
    </ModalDialog>
  );
}
