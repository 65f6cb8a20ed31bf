import { ownScript } from "../../ui/trusted-types/own-script.ts";
import openerUrl from "./opener.worker.ts?worker&url";
import type { FromOpener, ToOpener } from "./opener-messages.ts";

/** The thread in which files are opened; ended, it leaves nothing behind. */
export interface OpenService {
  send: (message: ToOpener) => void;
  end: () => void;
}

export type StartOpening = (told: (message: FromOpener) => void) => OpenService;

/** Starts the thread. A frame or an old browser may allow none; then that is told. */
export const startOpening: StartOpening = (told) => {
  const failed = (detail: string): void =>
    told({ is: "failed", why: "worker", detail, problems: [] });
  try {
    const worker = new Worker(ownScript(openerUrl), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<FromOpener>) => told(data);
    worker.onerror = ({ message }) => failed(message);
    return { send: (message) => worker.postMessage(message), end: () => worker.terminate() };
  } catch (error) {
    failed(String(error));
    return { send: () => undefined, end: () => undefined };
  }
};
