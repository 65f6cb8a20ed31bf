import type { StoryIndex } from "../../explore/story-index.ts";
import type { RecordSelection } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { useLateMessages } from "../late-messages.ts";
import { RadioChoice } from "../map-options/RadioChoice.tsx";
import { recordInWords } from "./link-words.ts";
import css from "./ShareDialog.module.css";

/** What a link leads to: the view, or the page of what is selected. */
export type Target = "view" | "page";

interface TargetChoiceProps {
  index: StoryIndex;
  selection: RecordSelection | undefined;
  target: Target;
  onTarget: (target: Target) => void;
}

/** What the link is to lead to. */
export function TargetChoice({ index, selection, target, onTarget }: TargetChoiceProps) {
  const { lang } = useLanguage();
  const { sharing } = useLateMessages();
  const pageName = selection
    ? sharing.itemPage(recordInWords(index, selection, lang))
    : sharing.storyPage;
  return (
    <>
      <RadioChoice
        legend={sharing.what}
        options={[
          { id: "view", label: { [lang]: sharing.view } },
          { id: "page", label: { [lang]: pageName } },
        ]}
        chosen={target}
        onChoose={(id) => onTarget(id as Target)}
      />
      <p className={css.intro}>{target === "view" ? sharing.viewIntro : sharing.pageIntro}</p>
    </>
  );
}
