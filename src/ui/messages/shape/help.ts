import type { KeyId, KeyPlace, NamedKey } from "../../help/keys.ts";

/** What the help says. */
export interface HelpMessages {
  intro: string;
  keys: Record<KeyId, string>;
  /** While what has the focus a key works. */
  where: Record<KeyPlace, string>;
  /** Names of keys that have no sign of their own. */
  key: Record<NamedKey, string>;
  or: string;
}
