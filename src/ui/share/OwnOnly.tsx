import { useLateMessages } from "../late-messages.ts";

/** In place of a link to a story that nobody else has. */
export function OwnOnly() {
  return useLateMessages().sharing.ownOnly;
}
