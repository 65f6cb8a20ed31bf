import type { NewVersionMessages } from "../shape/new-version.ts";

export const enNewVersion: NewVersionMessages = {
  title: "New version",
  ready: "A new version of this page is ready.",
  load: "Load it",
  later: "Not now",
};
