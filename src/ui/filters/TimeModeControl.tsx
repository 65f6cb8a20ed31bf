import type { TimeMode } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { RadioChoice } from "../map-options/RadioChoice.tsx";
import type { ControlProps } from "./control.ts";
import css from "./FieldControl.module.css";

const MODES: readonly TimeMode[] = ["possible", "certain"];

/** Whether a date that leaves something open counts in the chosen days; open once there are some. */
export function TimeModeControl({ view, onChange }: Pick<ControlProps, "view" | "onChange">) {
  const { say, lang } = useLanguage();
  const { mode } = say.timeline;
  return (
    <div className={css.mode}>
      <RadioChoice
        legend={mode.legend}
        options={MODES.map((id) => ({ id, label: { [lang]: mode[id] } }))}
        chosen={view.timeMode ?? "possible"}
        disabled={!view.time}
        onChoose={(id) => onChange({ timeMode: id as TimeMode }, "choice")}
      />
      <small>{mode.hint}</small>
    </div>
  );
}
