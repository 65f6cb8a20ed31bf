import type { Rejects } from "./opener-messages.ts";
import { saveFile } from "../sharing/save-file.ts";

/** Hands the rows that were left out to the browser; undefined where there are none. */
export const saveRejects = ({
  name,
  rejects,
}: {
  name: string;
  rejects: Rejects;
}): (() => void) | undefined =>
  rejects === null
    ? undefined
    : () =>
        saveFile({
          name: `${name.replace(/\.[^.]*$/, "")}-rejects.csv`,
          mediaType: "text/csv;charset=utf-8",
          content: rejects,
        });
