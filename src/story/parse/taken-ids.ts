import type { Collection } from "../records/story.ts";
import { Id } from "../records/text.ts";
import type { Draft } from "./draft.ts";

const idOf = (record: object): string | null =>
  Id.safeParse(Reflect.get(record, "id")).data ?? null;

/**
 * Tells of records with wrong fields whose id another record has, too: that does not follow from what
 * else is wrong with them. Of all others a check tells it.
 */
export const tellTakenIds = (draft: Draft, lists: readonly Collection[]): void => {
  for (const list of lists) {
    const taken = new Set(draft.story[list].map(({ id }) => id));
    for (const { record } of draft.unread[list] ?? []) {
      const id = idOf(record);
      if (id === null) continue;
      if (taken.has(id))
        draft.report("duplicate-id", record, ["id"], {
          expected: "an id of its own",
          found: `“${id}”`,
          said: `The id “${id}” is that of another record, too.`,
        });
      taken.add(id);
    }
  }
};
