import { useState } from "react";
import { embedCode, heightScript } from "../../explore/embed/code.ts";
import { USUAL_LOOKS, writeLooks, type EmbedLooks } from "../../explore/embed/looks.ts";
import type { LangMap } from "../../story/records/text.ts";
import { inLanguage } from "../../story/text.ts";
import { useLanguage } from "../language.ts";
import { languageOf } from "../messages/index.ts";
import { ModalDialog } from "../ModalDialog.tsx";
import { useSpoken } from "../use-spoken.ts";
import { CodeField } from "./CodeField.tsx";
import { embedMessages } from "./embed-messages.ts";
import css from "./EmbedDialog.module.css";
import { FrameSizeChoice } from "./FrameSizeChoice.tsx";
import { SIZES, type FrameSize } from "./frame-size.ts";
import { LooksChoice } from "./LooksChoice.tsx";
import { Preview } from "./Preview.tsx";

interface EmbedDialogProps {
  headline: LangMap;
  /** Absolute address of the story's page for frames. */
  address: string;
  /** The present view, with its `#`; empty for the untouched one. */
  hash: string;
  onClose: () => void;
}

/** Makes the code that shows the story in a page of another site, and shows what it will look like. */
export function EmbedDialog({ headline, address, hash, onClose }: EmbedDialogProps) {
  const reader = useLanguage();
  const say = embedMessages(reader);
  const [looks, setLooks] = useState<EmbedLooks>({ ...USUAL_LOOKS, ui: "min", lang: reader.lang });
  const [size, setSize] = useState<FrameSize>(SIZES.article);
  const [keepsView, setKeepsView] = useState(hash !== "");
  const { spoken } = useSpoken(languageOf(looks.lang), reader);
  const title = embedMessages(spoken).frameTitle(inLanguage(headline, [spoken.lang, "en"]).text);
  const src = `${address}${writeLooks(looks)}${keepsView ? hash : ""}`;
  const { width, height, full } = size;
  const code = embedCode({ src, title, width: full ? "100%" : width, height });
  return (
    <ModalDialog title={say.title} onClose={onClose} wide>
      <p className={css.intro}>{say.intro}</p>
      <div className={css.columns}>
        <form className={css.choices} onSubmit={(submit) => submit.preventDefault()}>
          <LooksChoice looks={looks} onChange={(patch) => setLooks({ ...looks, ...patch })} />
          {hash !== "" && (
            <label className={css.check}>
              <input
                type="checkbox"
                checked={keepsView}
                onChange={({ currentTarget: { checked } }) => setKeepsView(checked)}
              />
              {say.keepView}
            </label>
          )}
          <FrameSizeChoice size={size} onChange={setSize} />
        </form>
        <div className={css.result}>
          <h3>{say.preview}</h3>
          <Preview {...{ src, title, size }} />
          <CodeField label={say.code} text={code} name={say.copyCode} />
          <CodeField
            label={say.script}
            about={say.scriptIntro}
            text={heightScript(new URL(address).origin)}
            name={say.copyScript}
          />
        </div>
      </div>
    </ModalDialog>
  );
}
