import type { SharingMessages } from "./messages.ts";

const figures = new Intl.NumberFormat("ar-IQ", { useGrouping: false });

export const arSharing: SharingMessages = {
  qrName: "رمز QR للرابط",
  qrTooLong: (characters, most) =>
    `عدد محارف هذا الرابط ${figures.format(characters)}، ولا يتسع رمز QR الذي تقرؤه الكاميرا لأكثر من ${figures.format(most)}. انسخ الرابط بدلًا من ذلك أو قلّل عدد المرشحات.`,
};
