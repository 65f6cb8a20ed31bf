import { dayOf } from "../sharing/today.ts";
import { Opener } from "./opener.ts";
import type { ToOpener } from "./opener-messages.ts";

const opener = new Opener((message) => self.postMessage(message), dayOf(new Date()));

/** One after the other: a later message must not overtake one that still reads. */
let before: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ToOpener>) => {
  before = before.then(() => opener.receive(data));
};
