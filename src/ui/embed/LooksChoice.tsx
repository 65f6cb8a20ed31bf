import { EMBED_THEMES, EMBED_UIS, type EmbedLooks } from "../../explore/embed/looks.ts";
import { useLanguage } from "../language.ts";
import { RadioChoice } from "../map-options/RadioChoice.tsx";
import { LANGUAGE_IDS, LANGUAGES, languageOf } from "../messages/index.ts";
import { useEmbedMessages } from "./embed-messages.ts";
import css from "./EmbedDialog.module.css";

interface LooksChoiceProps {
  looks: EmbedLooks;
  onChange: (patch: Partial<EmbedLooks>) => void;
}

/** How much of the page the frame shows, in which language and colours. */
export function LooksChoice({ looks, onChange }: LooksChoiceProps) {
  const { lang } = useLanguage();
  const say = useEmbedMessages();
  const flags = [
    { key: "list", label: say.list, disabled: looks.ui !== "full" },
    { key: "scroll", label: say.scroll, disabled: false },
  ] as const;
  return (
    <>
      <RadioChoice
        legend={say.ui}
        options={EMBED_UIS.map((id) => ({ id, label: { [lang]: say.uis[id] } }))}
        chosen={looks.ui}
        onChoose={(id) => onChange({ ui: id as EmbedLooks["ui"] })}
      />
      {flags.map(({ key, label, disabled }) => (
        <label key={key} className={css.check}>
          <input
            type="checkbox"
            checked={looks[key] && !disabled}
            disabled={disabled}
            onChange={({ currentTarget: { checked } }) => onChange({ [key]: checked })}
          />
          {label}
        </label>
      ))}
      <RadioChoice
        legend={say.language}
        options={LANGUAGE_IDS.map((id) => ({ id, label: { [id]: LANGUAGES[id].name } }))}
        chosen={languageOf(looks.lang)}
        onChoose={(id) => onChange({ lang: id })}
      />
      <RadioChoice
        legend={say.theme}
        options={EMBED_THEMES.map((id) => ({ id, label: { [lang]: say.themes[id] } }))}
        chosen={looks.theme}
        onChoose={(id) => onChange({ theme: id as EmbedLooks["theme"] })}
      />
    </>
  );
}
