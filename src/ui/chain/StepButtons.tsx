import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Step } from "../../explore/chain/step.ts";
import type { Selection } from "../../explore/view.ts";
import { useLateMessages } from "../late-messages.ts";
import css from "./StepButtons.module.css";

export interface StepButtonsProps {
  step: Step;
  onStep: (to: Selection) => void;
}

/** Previous and Next. At the ends a button stays, so that it keeps the focus, but does nothing. */
export function StepButtons({ step, onStep }: StepButtonsProps) {
  const { chain } = useLateMessages();
  const button = (way: "previous" | "next", key: string) => {
    const to = step[way];
    return (
      <button
        type="button"
        aria-disabled={!to}
        aria-keyshortcuts={key}
        title={chain.keys}
        onClick={() => to && onStep(to)}
      >
        {way === "previous" && <ChevronLeft aria-hidden="true" size={18} />}
        {chain[way]}
        {way === "next" && <ChevronRight aria-hidden="true" size={18} />}
      </button>
    );
  };
  return (
    <div className={css.steps}>
      {button("previous", "P")}
      <span className={css.at}>{step.number > 0 && chain.step(step.number, step.total)}</span>
      {button("next", "N")}
    </div>
  );
}
