import type { KeyboardEvent } from "react";
import { rowFor } from "./story/many/list-keys.ts";

/** Rows by which the page keys go on. */
const PAGE = 8;

/**
 * Arrow keys, Home and End lead along the buttons of a list that says so (`data-arrows`), from within it
 * and from the heading above it. Elsewhere they scroll, as ever.
 */
export const alongList = (press: KeyboardEvent<HTMLElement>): void => {
  const list = press.currentTarget.querySelector("[data-arrows]");
  const buttons = [...(list?.querySelectorAll("button") ?? [])];
  const { activeElement } = document;
  const at = buttons.findIndex((button) => button === activeElement);
  if (buttons.length === 0 || (at < 0 && activeElement?.tagName !== "H2")) return;
  const to = rowFor(press.key, at, { count: buttons.length, page: PAGE });
  if (to === null) return;
  press.preventDefault();
  // The map would take them for its own.
  press.stopPropagation();
  buttons[to]?.focus();
};
