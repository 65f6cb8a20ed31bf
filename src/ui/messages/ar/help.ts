import type { HelpMessages } from "../shape/help.ts";

export const ar: HelpMessages = {
  intro: "كل ما في هذه الصفحة يمكن فعله بلوحة المفاتيح وحدها.",
  keys: {
    next: "إلى العنصر أو المكان التالي، أو رجوعًا",
    open: "فتح مكان أو ضغط زر",
    close: "إغلاق ما هو مفتوح",
    step: "إلى الحدث التالي أو السابق",
    move: "تحريك الخريطة",
    zoom: "التكبير والتصغير",
    help: "هذه المساعدة",
  },
  onMap: "ما دام التركيز على الخريطة",
  key: {
    enter: "Enter",
    space: "مسافة",
    escape: "Esc",
    shift: "Shift",
    arrows: "مفاتيح الأسهم",
  },
  or: "أو",
};
