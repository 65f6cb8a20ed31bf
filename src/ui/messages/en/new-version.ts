import type { NewVersionMessages } from "../shape/new-version.ts";

export const enNewVersion: NewVersionMessages = {
  title: "New version",
  ready: "A new version of this page is ready.",
  closes: (file) => `Loading it closes “${file}”. Save it as a story folder first.`,
  load: "Load it",
  later: "Not now",
};
