import { useState } from "react";
import { withoutSearch } from "../../explore/link/contents.ts";
import { recordWords } from "../../explore/record-words.ts";
import { shareText } from "../../explore/share-text.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { View } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { useLateMessages } from "../late-messages.ts";
import { useEmbedMessages } from "../embed/embed-messages.ts";
import { RadioChoice } from "../map-options/RadioChoice.tsx";
import { ModalDialog } from "../ModalDialog.tsx";
import { Citation } from "./Citation.tsx";
import { CopyField } from "./CopyField.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { Downloads, type LoadDownloads } from "./Downloads.tsx";
import { LinkContents } from "./LinkContents.tsx";
import { LinkField } from "./LinkField.tsx";
import { selectionWords, type OfferNames } from "./link-words.ts";
import { PassOn, type HandOver } from "./PassOn.tsx";
import { QrCode } from "./QrCode.tsx";
import css from "./ShareDialog.module.css";
import { OwnOnly } from "./OwnOnly.tsx";

export type Reach = "published" | "address" | "machine";

export interface ShareDialogProps {
  index: StoryIndex;
  /** All that the link of the view holds. */
  view: View;
  shown: number;
  /**
   * Whom a link reaches: everybody, as the story has pages; everybody, but with one address for all of
   * it; nobody, as it is on the reader's machine alone.
   */
  reach?: Reach;
  /** Address that brings a view back. */
  linkOf: (view: View) => string;
  /** Address of the selected record's own page, or of the story's where nothing is selected. */
  page: string;
  /** The reader's day, ISO 8601. */
  today: string;
  offer: OfferNames;
  handOver?: HandOver | undefined;
  /** The files, with the address that they are to name. */
  downloads: (link: string) => LoadDownloads;
  /** Opens the dialog that makes the code of a frame. */
  onEmbed: () => void;
  onClose: () => void;
}

type Target = "view" | "page";

/** Everything that takes the view along: a link, a text, a code, a citation, a file. */
export function ShareDialog(props: ShareDialogProps) {
  const { index, view, shown, linkOf, page, today, offer, handOver, downloads, onEmbed, onClose } =
    props;
  const { reach = "published" } = props;
  const { selection } = view;
  const { say, lang } = useLanguage();
  const { sharing } = useLateMessages();
  const embed = useEmbedMessages();
  const [target, setTarget] = useState<Target>("view");
  const [leavesOut, setLeavesOut] = useState(false);
  // Beside the link to a page nothing is said about the search, so nothing else passes it on either.
  const sent = leavesOut || target === "page" ? withoutSearch(view) : view;
  const hasLink = reach !== "machine";
  const viewLink = linkOf(sent);
  const link = target === "view" ? viewLink : page;
  const langs = [lang, "en"];
  const text = shareText(recordWords(index, selection, langs), link);
  const pageName = selection
    ? sharing.itemPage(selectionWords(index, selection, lang))
    : sharing.storyPage;
  return (
    <ModalDialog title={say.share} onClose={onClose}>
      {reach === "published" && (
        <>
          <RadioChoice
            legend={sharing.what}
            options={[
              { id: "view", label: { [lang]: sharing.view } },
              { id: "page", label: { [lang]: pageName } },
            ]}
            chosen={target}
            onChoose={(id) => setTarget(id as Target)}
          />
          <p className={css.intro}>{target === "view" ? sharing.viewIntro : sharing.pageIntro}</p>
        </>
      )}
      {hasLink ? <LinkField link={link} /> : <OwnOnly />}
      {handOver && hasLink && (
        // The link goes beside the text, not at its end as well.
        <PassOn text={text.slice(0, -link.length).trimEnd()} link={link} handOver={handOver} />
      )}
      {hasLink && target === "view" && view.text !== undefined && (
        <label className={css.leaveOut}>
          <input
            type="checkbox"
            checked={leavesOut}
            onChange={({ currentTarget: { checked } }) => setLeavesOut(checked)}
          />
          {sharing.leaveOutSearch}
        </label>
      )}
      <div className={css.parts}>
        {hasLink && target === "view" && (
          <Disclosure title={sharing.contents}>
            {() => <LinkContents index={index} view={sent} offer={offer} />}
          </Disclosure>
        )}
        {hasLink && (
          <>
            <Disclosure title={sharing.text.title}>
              {() => <CopyField text={text} words={sharing.text} />}
            </Disclosure>
            <Disclosure title={sharing.qr}>{() => <QrCode link={link} />}</Disclosure>
          </>
        )}
        <Disclosure title={sharing.citation.title}>
          {() => (
            <Citation index={index} request={{ selection, url: link, accessed: today, langs }} />
          )}
        </Disclosure>
        <Disclosure
          title={sharing.files.title}
          aside={sharing.files.amount(shown, index.events.length)}
        >
          {() => <Downloads key={viewLink} load={downloads(viewLink)} />}
        </Disclosure>
      </div>
      {reach === "published" && (
        <button type="button" className={css.embed} onClick={onEmbed}>
          {embed.title}
        </button>
      )}
    </ModalDialog>
  );
}
