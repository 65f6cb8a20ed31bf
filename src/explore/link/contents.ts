import type { View } from "../view.ts";
import { PARAMS } from "./params.ts";

/** One thing that a link holds, for a list that tells the reader. */
export interface LinkPart {
  /** Its key in the hash; `linkKeys` in the messages names it. */
  key: string;
  field: keyof View;
  /** The value as the link writes it, before percent-encoding. */
  text: string;
  /** Ids of the records, options or languages that the value names; empty where it names none. */
  ids: readonly string[];
  /** Typed by the reader: it may say more about the reader than about the story. */
  typed: boolean;
}

/** Fields whose value is an id by itself. */
const ID_FIELDS: ReadonlySet<keyof View> = new Set(["lang", "base", "names", "timeMode"]);

const idsIn = (view: View, field: keyof View): readonly string[] => {
  const value = view[field];
  if (Array.isArray(value)) return value as readonly string[];
  if (field === "selection" && view.selection) return [view.selection.id];
  return typeof value === "string" && ID_FIELDS.has(field) ? [value] : [];
};

/** What the link of a view contains, in the order in which it stands there. */
export const linkContents = (view: View): LinkPart[] =>
  PARAMS.flatMap(({ key, field, codec }) => {
    const value = view[field];
    return value === undefined
      ? []
      : [
          {
            key,
            field,
            text: codec.write(value),
            ids: idsIn(view, field),
            typed: field === "text",
          },
        ];
  });

/** The view without what the reader typed into the search. */
export const withoutSearch = (view: View): View => ({ ...view, text: undefined });
