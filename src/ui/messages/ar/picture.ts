import { events } from "./counts.ts";
import { mapCredits } from "./map-credits.ts";
import type { PictureMessages } from "../shape/picture.ts";

export const arPicture: PictureMessages = {
  filtered: (parts) => `عوامل التصفية: ${parts.join("؛ ")}`,
  notDrawn: (n) =>
    `منها ${events(n)} بلا رمز هنا: خارج هذا الجزء من الخريطة، أو في موضع لا تُعرف له نقطة.`,
  signs: {
    circle: "مكان معروف ضمن هذه الدائرة",
    area: "مكان معروف بوصفه منطقة",
    count: "عدد الأحداث في المكان",
    group: "عدد الأحداث في أماكن متقاربة، في حلقة بألوان أنواعها",
    dot: "مكان تذكره القصة",
    moved: "رمز أُزيح جانبًا؛ والنقطة موضعه",
    arc: "صلة بين حدثين، باتجاه اللاحق منهما",
    "even-arc": "صلة بين حدثين",
    distance: "المسافة المقيسة",
  },
  scaleAt: (degrees, isNorth) =>
    `المقياس عند خط العرض ${degrees}° ${isNorth ? "شمالًا" : "جنوبًا"}، في وسط الخريطة. الشمال إلى الأعلى.`,
  article: (source) => `عن المقال: ${source}`,
  sources: "جميع المصادر، ومن يقول ماذا، على الرابط.",
  ground: (makers) => `الخريطة: ${makers}. ${mapCredits.boundaries}`,
  notOnline: (background) => `مرسومة على الخريطة المدمجة؛ وكانت الخلفية على الصفحة ${background}.`,
  licence: (licence) => `ترخيص نصوص القصة وبياناتها: ${licence}. والاقتباسات ملك مصادرها.`,
  link: "هذا العرض:",
};
