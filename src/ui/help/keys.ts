/** Keys whose names differ from language to language. */
export type NamedKey = "enter" | "space" | "escape" | "shift" | "arrows";

/** A key: by the sign on it, or one that is named in the reader's language. */
type Key = { sign: string } | { named: NamedKey };

interface KeyEntry {
  /** Keys pressed together; any one of the groups does it. */
  groups: readonly (readonly Key[])[];
  /** Whether it works only while the map has the focus: no single letter may take one's typing. */
  onMap?: boolean;
}

const TAB: Key = { sign: "Tab" };

/** Every key the page knows; a text for each is in `messages`. */
export const KEYS = {
  next: { groups: [[TAB], [{ named: "shift" }, TAB]] },
  open: { groups: [[{ named: "enter" }], [{ named: "space" }]] },
  close: { groups: [[{ named: "escape" }]] },
  step: { groups: [[{ sign: "N" }], [{ sign: "P" }]], onMap: true },
  move: { groups: [[{ named: "arrows" }]], onMap: true },
  zoom: { groups: [[{ sign: "+" }], [{ sign: "−" }]], onMap: true },
  help: { groups: [[{ sign: "?" }]], onMap: true },
} as const satisfies Record<string, KeyEntry>;

export type KeyId = keyof typeof KEYS;

export const keyEntry = (id: KeyId): KeyEntry => KEYS[id];
