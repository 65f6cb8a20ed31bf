/** Keys whose names differ from language to language. */
export type NamedKey = "enter" | "space" | "escape" | "shift" | "arrows";

/** A key: by the sign on it, or one that is named in the reader's language. */
type Key = { sign: string } | { named: NamedKey };

/** Parts of the page with keys of their own. */
export type KeyPlace = "map" | "handle";

interface KeyEntry {
  /** Keys pressed together; any one of the groups does it. */
  groups: readonly (readonly Key[])[];
  /** What must have the focus for it to work: no single letter may take one's typing. */
  where?: KeyPlace;
}

const TAB: Key = { sign: "Tab" };

/** Every key the page knows; a text for each is in `messages`. */
export const KEYS = {
  next: { groups: [[TAB], [{ named: "shift" }, TAB]] },
  open: { groups: [[{ named: "enter" }], [{ named: "space" }]] },
  close: { groups: [[{ named: "escape" }]] },
  step: { groups: [[{ sign: "N" }], [{ sign: "P" }]], where: "map" },
  move: { groups: [[{ named: "arrows" }]], where: "map" },
  zoom: { groups: [[{ sign: "+" }], [{ sign: "−" }]], where: "map" },
  day: { groups: [[{ named: "arrows" }]], where: "handle" },
  month: { groups: [[{ sign: "Page Up" }], [{ sign: "Page Down" }]], where: "handle" },
  ends: { groups: [[{ sign: "Home" }], [{ sign: "End" }]], where: "handle" },
  help: { groups: [[{ sign: "?" }]], where: "map" },
} as const satisfies Record<string, KeyEntry>;

export type KeyId = keyof typeof KEYS;

export const keyEntry = (id: KeyId): KeyEntry => KEYS[id];
