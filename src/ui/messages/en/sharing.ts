import { events, figures } from "./counts.ts";
import type { SharingMessages } from "../shape/sharing.ts";

export const enSharing: SharingMessages = {
  qrName: "QR code of the link",
  qrTooLong: (characters, most) =>
    `This link has ${characters} characters; a QR code that a camera can read holds at most ${most}. Copy the link instead, or set fewer filters.`,
  qr: "QR code",
  ownOnly:
    "This story is only on your device, in this tab of your browser, so no link can bring it to others.",
  ownOnlyPassOn: (isArchive) =>
    `Save it as ${isArchive ? "an archive" : "a story folder"} (zip) and pass that on; whoever has it can open it in the same way.`,
  what: "What to share",
  view: "Exactly this view",
  viewIntro:
    "This link opens what you see: the map, the filters and the event, place, statement or list that is open.",
  itemPage: (title) => `The page of \u2068${title}\u2069`,
  storyPage: "The story’s page",
  pageIntro:
    "This link opens a page of its own with the text, its quotes and their sources. It holds neither your filters nor your map.",
  passOn: "Send to another app",
  passOnFailed: "The browser could not pass the link on. Copy it instead.",
  contents: "What this link contains",
  containsNothing: "Nothing but the address of the story.",
  leaveOutSearch: "Leave out the search text",
  camera: (lat, lng, zoom) => `${lat}, ${lng}, zoom ${zoom}`,
  noneChosen: "none",
  allRelations: "of all events",
  oneEvent: "one event, opened",
  eventsHere: "events at one point, opened",
  copyByHand: "The browser did not allow copying. The text is selected: copy it with the keyboard.",
  text: {
    title: "Short text",
    field: "Text with its address",
    copy: "Copy text",
    copied: "Text copied.",
    long: (characters, usual) =>
      `${figures.format(characters)} characters; some networks take ${figures.format(usual)}. The words are not shortened, as that could change what they say.`,
  },
  citation: {
    title: "Citation",
    style: "Style",
    field: "Citation",
    copy: "Copy citation",
    copied: "Citation copied.",
  },
  files: {
    title: "Download",
    amount: (shown, total) => `${figures.format(shown)} of ${events(total)}`,
    intro: "The files hold the events that the filters leave, with sources and licence.",
    list: "Files",
    loading: "Loading the formats …",
    notLoaded:
      "The formats could not be loaded. Check the connection, then close this part and open it again.",
    given: (name) => `“${name}” was given to the browser, which saves it.`,
    failed: (label) => `The file “${label}” could not be made. Another format may work.`,
  },
};
