import { useState, type ComponentType } from "react";
import { offeringOf } from "../../explore/filtering.ts";
import { FILTERS } from "../../explore/filters/index.ts";
import type { Filter } from "../../explore/filters/filter.ts";
import { useLanguage } from "../language.ts";
import type { ControlProps } from "./control.ts";
import css from "./FilterPanel.module.css";
import { OptionsControl } from "./OptionsControl.tsx";
import { RangeControl } from "./RangeControl.tsx";
import { TextControl } from "./TextControl.tsx";

/** Which control each kind of filter has. */
const CONTROLS: Record<Filter["kind"], ComponentType<ControlProps>> = {
  ticks: OptionsControl,
  picks: OptionsControl,
  text: TextControl,
  range: RangeControl,
};

type FilterPanelProps = Omit<ControlProps, "filter"> & { onReset: () => void };

/** All filters; the first, by event type, is also the legend of the map. */
export function FilterPanel({ onReset, ...props }: FilterPanelProps) {
  const { say } = useLanguage();
  const [legend, ...others] = FILTERS as readonly Filter[];
  const inUse = others.some(({ field }) => props.view[field] !== undefined);
  const [open, setOpen] = useState(inUse);
  const [wasInUse, setWasInUse] = useState(inUse);
  if (inUse !== wasInUse) {
    // A filter that comes into use shows itself; one that is emptied does not vanish underhand.
    setWasInUse(inUse);
    if (inUse) setOpen(true);
  }
  const control = (filter: Filter) => {
    if (filter.isOffered?.(offeringOf(props.index)) === false) return null;
    const Control = CONTROLS[filter.kind];
    return <Control key={filter.field} filter={filter} {...props} />;
  };
  return (
    <section className={css.panel} aria-label={say.filters}>
      {legend && control(legend)}
      <div className={css.row} data-screen-only>
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{say.moreFilters}</summary>
          <div className={css.others}>{others.map(control)}</div>
        </details>
        <button type="button" className={css.reset} onClick={onReset}>
          {say.resetFilters}
        </button>
      </div>
    </section>
  );
}
