/** What of a key press counts; both the DOM's and React's events have it. */
interface Press {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  target: EventTarget | null;
}

/** By letter, and by the place of the key for scripts that have no such letter. */
const WAYS: ReadonlyMap<string, "next" | "previous"> = new Map([
  ["n", "next"],
  ["p", "previous"],
  ["KeyN", "next"],
  ["KeyP", "previous"],
]);

const TYPED_INTO = "input:not([type=radio], [type=checkbox]), select, textarea";

/**
 * The way a key leads through the chain of events. Not in fields, where letters are typed, and not
 * with a modifier, which makes it a command of the browser.
 */
export const wayOf = ({ key, code, altKey, ctrlKey, metaKey, target }: Press) => {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (target instanceof Element && target.closest(TYPED_INTO)) return undefined;
  const isLatin = /^[a-z]$/i.test(key);
  return WAYS.get(isLatin ? key.toLowerCase() : code);
};
