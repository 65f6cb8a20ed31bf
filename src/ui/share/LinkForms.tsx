import type { StoryIndex } from "../../explore/story-index.ts";
import { USUAL_LENGTH } from "../../explore/share-text.ts";
import type { View } from "../../explore/view.ts";
import { useLateMessages } from "../late-messages.ts";
import { CopyField } from "./CopyField.tsx";
import { Disclosure } from "./Disclosure.tsx";
import type { OfferNames } from "./link-words.ts";
import { LinkContents } from "./LinkContents.tsx";
import { QrCode } from "./QrCode.tsx";

interface LinkFormsProps {
  index: StoryIndex;
  /** The view that the link holds; `null` where it leads to a page. */
  view: View | null;
  offer: OfferNames;
  text: string;
  link: string;
}

/** What is in a link, and the link within a text and as a code. */
export function LinkForms({ index, view, offer, text, link }: LinkFormsProps) {
  const { sharing } = useLateMessages();
  return (
    <>
      {view && (
        <Disclosure title={sharing.contents}>
          {() => <LinkContents {...{ index, view, offer }} />}
        </Disclosure>
      )}
      <Disclosure title={sharing.text.title}>
        {() => (
          <>
            <CopyField text={text} words={sharing.text} />
            {text.length > USUAL_LENGTH && (
              <p>
                <small>{sharing.text.long(text.length, USUAL_LENGTH)}</small>
              </p>
            )}
          </>
        )}
      </Disclosure>
      <Disclosure title={sharing.qr}>{() => <QrCode link={link} />}</Disclosure>
    </>
  );
}
