import type { LateMessages } from "../shape/late.ts";

/** Of who made the map, also under its picture. */
export const mapCredits: LateMessages["mapCredits"] = {
  title: "الخريطة",
  boundaries:
    "الحدود ليست مرجعًا رسميًا: هي كما ترسمها المصادر، وغالبًا كما هي قائمة على الأرض. وبعضها متنازع عليه.",
  licences: "رخص بيانات الخريطة المدمجة",
  drawnWith: "رُسمت بواسطة Leaflet وreact-leaflet.",
};
