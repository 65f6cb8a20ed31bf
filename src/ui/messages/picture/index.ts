import type { LanguageId } from "../index.ts";
import { arPicture } from "./ar.ts";
import { enPicture } from "./en.ts";
import type { PictureMessages } from "./messages.ts";

/** The texts on a picture of the map, for the part that draws it. */
export const PICTURE = { en: enPicture, ar: arPicture } as const satisfies Record<
  LanguageId,
  PictureMessages
>;
