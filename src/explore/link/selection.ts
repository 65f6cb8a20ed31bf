import type { Selection } from "../view.ts";
import { codec } from "./codec.ts";
import { isId } from "./id.ts";

const KINDS: ReadonlyMap<string, Selection["kind"]> = new Map([
  ["p", "place"],
  ["e", "event"],
  ["q", "quote"],
  ["c", "claim"],
  ["r", "row"],
]);

/** `p:`, `e:`, `q:` or `c:` and an id, or `r:` and the number of a row, with a mark of what it says. */
export const selectionCodec = codec<Selection>(
  (text) => {
    const kind = KINDS.get(text.slice(0, 1));
    const id = text.slice(2);
    return kind && text[1] === ":" && isId(id) ? { kind, id } : undefined;
  },
  ({ kind, id }) => `${kind.slice(0, 1)}:${id}`,
);
