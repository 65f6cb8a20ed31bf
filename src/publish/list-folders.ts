import { LANGUAGE_IDS } from "../ui/messages/index.ts";

/** Folders at a site's root in which the list of stories may stand once more, in another language. */
export const LIST_FOLDERS: readonly string[] = LANGUAGE_IDS;
