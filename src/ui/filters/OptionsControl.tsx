import { offeringOf } from "../../explore/filtering.ts";
import { TypeSymbol } from "../symbols/TypeSymbol.tsx";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import type { ControlProps } from "./control.ts";
import css from "./OptionsControl.module.css";

const listOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? (value as string[]) : undefined;

/** Options beyond which only those with most events stand there; an archive has thousands. */
const MOST = 40;

/** A choice of several: for `ticks` all are ticked at first, for `picks` none is, which means all. */
export function OptionsControl({ filter, index, scene, view, onChange }: ControlProps) {
  const { figure, say } = useLanguage();
  const options = filter.options?.(offeringOf(index)) ?? [];
  const all = filter.kind === "ticks" ? options.map(({ id }) => id) : [];
  const ticked = new Set(listOf(view[filter.field]) ?? all);
  const countOf = (id: string): number => scene.counts.get(filter.field)?.get(id) ?? 0;
  const most = filter.kind === "ticks" ? options.length : MOST;
  const first = options.toSorted((a, b) => countOf(b.id) - countOf(a.id)).slice(0, most);
  const shown = options.filter((one) => ticked.has(one.id) || first.includes(one));
  const others = options.length - shown.length;
  const toggle = (id: string): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onChange({ [filter.field]: [...next].sort() }, "choice");
  };
  if (options.length === 0) return null;
  return (
    <fieldset className={css.options}>
      <legend>
        <Words of={filter.label} />
      </legend>
      {shown.map(({ id, label, sign }) => (
        <label key={id} className={css.option}>
          <input
            type="checkbox"
            data-screen-only
            checked={ticked.has(id)}
            onChange={() => toggle(id)}
          />
          {sign && <TypeSymbol type={sign} size={20} />}
          <span>
            <Words of={label} /> <small>({figure(countOf(id))})</small>
          </span>
        </label>
      ))}
      {others > 0 && (
        <small className={css.others} data-screen-only>
          {say.otherOptions(figure(others))}
        </small>
      )}
    </fieldset>
  );
}
