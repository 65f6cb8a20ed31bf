import { useState, type ReactNode } from "react";
import css from "./FirstFew.module.css";
import { useOpeningMessages } from "./opening-messages.ts";

/** So many of one kind are shown before they are asked for. */
const FEW = 3;

interface FirstFewProps {
  items: readonly ReactNode[];
  /** How many there are, where not all of them are known one by one. */
  total?: number;
}

/** A list that begins with its first few; the others come when they are asked for. */
export function FirstFew({ items, total = items.length }: FirstFewProps) {
  const { table: say } = useOpeningMessages();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, FEW);
  return (
    <>
      <ul className={css.few}>
        {shown.map((item, n) => (
          <li key={n}>{item}</li>
        ))}
        {isWhole && total > items.length && <li>{say.more(total - items.length)}</li>}
      </ul>
      {!isWhole && items.length > FEW && (
        <button type="button" className={css.more} onClick={() => setWhole(true)}>
          {say.showMore(items.length - FEW)}
        </button>
      )}
    </>
  );
}
