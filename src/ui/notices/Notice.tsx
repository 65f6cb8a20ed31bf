import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useLanguage } from "../language.ts";
import css from "./Notice.module.css";

interface NoticeProps {
  title: string;
  lines: readonly ReactNode[];
  /** What else there is to know about it, in paragraphs, and buttons for what can be done. */
  children?: ReactNode;
  onDismiss?: () => void;
}

const FIRST = 5;

/** Something that could not be applied whole: what, where, and that the rest works. */
export function Notice({ title, lines, children, onDismiss }: NoticeProps) {
  const { say, figure } = useLanguage();
  const item = (line: ReactNode, i: number) => (
    <li key={i} dir="auto">
      {line}
    </li>
  );
  return (
    <div role="alert" className={css.notice}>
      <p>{title}</p>
      {lines.length > 0 && <ul>{lines.slice(0, FIRST).map(item)}</ul>}
      {lines.length > FIRST && (
        <details>
          <summary>+ {figure(lines.length - FIRST)}</summary>
          <ul>{lines.slice(FIRST).map(item)}</ul>
        </details>
      )}
      {children && <div className={css.more}>{children}</div>}
      {onDismiss && (
        <button type="button" className={css.dismiss} aria-label={say.dismiss} onClick={onDismiss}>
          <X aria-hidden="true" size={18} />
        </button>
      )}
    </div>
  );
}
