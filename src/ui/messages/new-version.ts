import type { LanguageId } from "./index.ts";

interface NewVersionMessages {
  title: string;
  ready: string;
  load: string;
  later: string;
}

/** Texts of the offer to load a newer version of the site; apart, as few readers ever see them. */
export const NEW_VERSION: Readonly<Record<LanguageId, NewVersionMessages>> = {
  en: {
    title: "New version",
    ready: "A new version of this page is ready.",
    load: "Load it",
    later: "Not now",
  },
  ar: {
    title: "نسخة جديدة",
    ready: "تتوفر نسخة جديدة من هذه الصفحة.",
    load: "تحميلها",
    later: "ليس الآن",
  },
};
