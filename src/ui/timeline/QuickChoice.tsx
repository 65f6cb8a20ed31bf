import type { QuickChoice as Choice } from "../../explore/timeline/quick-choices.ts";
import type { TimeRange } from "../../explore/view.ts";
import { dateInWords } from "../dates.ts";
import { useLanguage, type LanguageTools } from "../language.ts";

interface QuickChoiceProps {
  choices: readonly Choice[];
  time: TimeRange | undefined;
  onChoose: (time: TimeRange | undefined) => void;
}

const OWN = "own";

const same = (a: TimeRange | undefined, b: TimeRange | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to;

const inWords = ({ kind, date }: Choice, { say, lang }: LanguageTools): string => {
  const words = dateInWords(date, "UTC", lang, say);
  const { all, before, from } = say.timeline;
  if (kind === "all") return all;
  if (kind === "before") return before(words);
  return kind === "since" ? from(words) : words;
};

/** Spans of days to choose at once, made from the dates of the story. */
export function QuickChoice({ choices, time, onChoose }: QuickChoiceProps) {
  const tools = useLanguage();
  const { timeline } = tools.say;
  const chosen = choices.findIndex((choice) => same(choice.time, time));
  const options = (...kinds: Choice["kind"][]) =>
    choices.flatMap((choice, i) =>
      kinds.includes(choice.kind)
        ? [
            <option key={i} value={i}>
              {inWords(choice, tools)}
            </option>,
          ]
        : [],
    );
  const group = (label: string, made: ReturnType<typeof options>) =>
    made.length > 0 && <optgroup label={label}>{made}</optgroup>;
  return (
    <select
      aria-label={timeline.period}
      data-screen-only
      value={chosen < 0 ? OWN : chosen}
      onChange={({ currentTarget: { value } }) => onChoose(choices[Number(value)]?.time)}
    >
      {options("all")}
      {chosen < 0 && (
        <option value={OWN} disabled>
          {timeline.own}
        </option>
      )}
      {group(timeline.around, options("before", "on", "since"))}
      {group(timeline.years, options("year"))}
      {group(timeline.months, options("month"))}
    </select>
  );
}
