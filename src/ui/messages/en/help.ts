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
    day: "An end of the chosen period a day on or back",
    month: "The same by a month",
    ends: "The same to where the timeline begins or ends",
    help: "This help",
  },
  where: {
    map: "while the map has the focus",
    handle: "while a handle of the timeline has the focus",
  },
  key: {
    enter: "Enter",
    space: "Space",
    escape: "Esc",
    shift: "Shift",
    arrows: "Arrow keys",
  },
  or: "or",
};
