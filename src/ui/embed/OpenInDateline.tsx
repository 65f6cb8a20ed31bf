import { SquareArrowOutUpRight } from "lucide-react";
import { useEmbedMessages } from "./embed-messages.ts";
import css from "./OpenInDateline.module.css";

/** From a frame to the story's own page, with the same view. */
export function OpenInDateline({ href }: { href: string | null }) {
  const { open } = useEmbedMessages();
  if (href === null) return null;
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
      {open}
      <SquareArrowOutUpRight aria-hidden="true" size={14} />
    </a>
  );
}
