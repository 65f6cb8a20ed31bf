import { SquareArrowOutUpRight } from "lucide-react";
import { use } from "react";
import { ViewLinkContext } from "../view-link.ts";
import { useEmbedMessages } from "./embed-messages.ts";
import css from "./OpenInDateline.module.css";

/** From a frame to the story's own page, with the same view. */
export function OpenInDateline() {
  const href = use(ViewLinkContext);
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
