import { SquareArrowOutUpRight } from "lucide-react";
import { useLanguage } from "../language.ts";
import { EMBED } from "../messages/embed/index.ts";
import css from "./OpenInDateline.module.css";

/** From a frame to the story's own page, with the same view. */
export function OpenInDateline({ href }: { href: string }) {
  const { lang } = useLanguage();
  return (
    <a
      className={css.open}
      data-on-map
      data-on-top
      data-screen-only
      href={href}
      target="_blank"
      rel="noreferrer noopener"
    >
      {EMBED[lang].open}
      <SquareArrowOutUpRight aria-hidden="true" size={14} />
    </a>
  );
}
