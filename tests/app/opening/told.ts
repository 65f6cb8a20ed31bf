import { Opener } from "../../../src/app/opening/opener.ts";
import type { FromOpener, ToOpener } from "../../../src/app/opening/opener-messages.ts";

/** What is told, but how far it is. */
export const told = async (...messages: ToOpener[]): Promise<FromOpener[]> => {
  const all: FromOpener[] = [];
  const opener = new Opener((message) => all.push(message), "2026-11-24");
  for (const message of messages) await opener.receive(message);
  return all.filter(({ is }) => is !== "at");
};

export const look = (files: Record<string, BlobPart>): ToOpener => ({
  is: "look",
  lang: "en",
  files: Object.entries(files).map(([path, part]) => ({ path, file: new Blob([part]) })),
});
