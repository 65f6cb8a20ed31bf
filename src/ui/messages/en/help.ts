import type { HelpMessages } from "../shape/help.ts";

export const en: HelpMessages = {
  intro: "Everything here can be done with the keyboard alone.",
  keys: {
    next: "To the next control or place, or back",
    open: "Open a place, press a button",
    close: "Close what is open",
    step: "To the next event, or to the one before",
    move: "Move the map",
    zoom: "Zoom in and out",
    help: "This help",
  },
  onMap: "while the map has the focus",
  key: {
    enter: "Enter",
    space: "Space",
    escape: "Esc",
    shift: "Shift",
    arrows: "Arrow keys",
  },
  or: "or",
};
