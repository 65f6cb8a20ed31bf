import { isolated } from "./isolated.ts";
import type { NewVersionMessages } from "../shape/new-version.ts";

export const arNewVersion: NewVersionMessages = {
  title: "نسخة جديدة",
  ready: "تتوفر نسخة جديدة من هذه الصفحة.",
  closes: (file) => `تحميلها يغلق «${isolated(file)}». احفظه أولًا كمجلد قصة.`,
  load: "تحميلها",
  later: "ليس الآن",
};
