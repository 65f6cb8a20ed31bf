import type { KeyId, NamedKey } from "../../help/keys.ts";

/** What the help says. */
export interface HelpMessages {
  intro: string;
  keys: Record<KeyId, string>;
  onMap: string;
  /** Names of keys that have no sign of their own. */
  key: Record<NamedKey, string>;
  or: string;
}
