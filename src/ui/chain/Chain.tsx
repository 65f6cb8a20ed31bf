import { useId } from "react";
import type { Patch } from "../../explore/change.ts";
import { hasTelling, untold, type Order } from "../../explore/chain/order.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { View } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { useLateMessages } from "../late-messages.ts";
import css from "./Chain.module.css";
import { StepButtons, type StepButtonsProps } from "./StepButtons.tsx";

export interface ChainProps extends StepButtonsProps {
  index: StoryIndex;
  view: View;
  onChange: (patch: Patch) => void;
}

const ORDERS: readonly Order[] = ["time", "told"];

/** The steps through the events, their order, and whether all relations are on the map. */
export function Chain({ index, view, step, onStep, onChange }: ChainProps) {
  const { chain } = useLateMessages();
  const { word } = useLanguage();
  const name = useId();
  const order = view.order ?? "time";
  const unplaced = order === "told" ? untold(index).length : 0;
  const current = index.event.get(step.current?.id ?? "");
  return (
    <div className={css.chain} data-screen-only>
      <StepButtons step={step} onStep={onStep} />
      <p aria-live="polite" className={css.said}>
        {current && `${chain.step(step.number, step.total)}: ${word(current.event.title).text}`}
      </p>
      {hasTelling(index) && (
        <fieldset className={css.order}>
          <legend>{chain.order}</legend>
          {ORDERS.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name={name}
                checked={id === order}
                onChange={() => onChange({ order: id === "told" ? id : undefined })}
              />
              {chain.orders[id]}
            </label>
          ))}
        </fieldset>
      )}
      {unplaced > 0 && <p className={css.note}>{chain.untold(unplaced)}</p>}
      <label>
        <input
          type="checkbox"
          checked={view.relations !== undefined}
          aria-describedby={`${name}-arcs`}
          onChange={({ currentTarget: { checked } }) =>
            onChange({ relations: checked ? "all" : undefined })
          }
        />
        {chain.showRelations}
      </label>
      <p id={`${name}-arcs`} className={css.note} hidden={!view.relations}>
        {chain.arcs}
      </p>
    </div>
  );
}
