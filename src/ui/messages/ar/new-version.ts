import type { NewVersionMessages } from "../shape/new-version.ts";

export const arNewVersion: NewVersionMessages = {
  title: "نسخة جديدة",
  ready: "تتوفر نسخة جديدة من هذه الصفحة.",
  load: "تحميلها",
  later: "ليس الآن",
};
