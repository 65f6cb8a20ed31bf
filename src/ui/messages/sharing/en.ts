import type { SharingMessages } from "./messages.ts";

export const enSharing: SharingMessages = {
  qrName: "QR code of the link",
  qrTooLong: (characters, most) =>
    `This link has ${characters} characters; a QR code that a camera can read holds at most ${most}. Copy the link instead, or set fewer filters.`,
};
