import { typeFinding } from "../checks/event-types.ts";
import { nearestWord } from "../edit-distance.ts";
import type { Finding } from "../issue.ts";
import { Id } from "../records/text.ts";
import type { Draft } from "./draft.ts";
import { namedIn, REFERENCES, type Reference } from "./references.ts";

const CONSEQUENCE = {
  record: "; the record is left out.",
  entry: "; the entry is left out.",
  field: "; the field is left out.",
};

/** What is no id is told by its form. */
const isId = (text: string): boolean => Id.safeParse(text).success;

const findingOf = (
  draft: Draft,
  { to, lose }: Reference,
  id: string,
  isLeftOut: boolean,
): Finding => ({
  expected: `an id among the ${to}`,
  found: `“${id}”`,
  nearest: nearestWord(id, [...draft.idsOf(to)].filter(isId)),
  said: `There is no “${id}” among the ${to}${isLeftOut ? "." : CONSEQUENCE[lose]}`,
});

const tellReference = (draft: Draft, reference: Reference, record: object, isLeftOut: boolean) => {
  for (const { at, id } of namedIn(record, reference.field))
    if (isId(id) && !draft.mayBeThere(reference.to, id))
      draft.report("dangling-reference", record, at, findingOf(draft, reference, id, isLeftOut));
};

/** Of an event whose other fields are wrong; of all others a check tells it. */
const tellType = (draft: Draft, event: object): void => {
  for (const { at, id } of namedIn(event, ["type"])) {
    const finding =
      isId(id) &&
      !draft.mayBeThere("types", id) &&
      typeFinding(id, [...draft.idsOf("types")].filter(isId));
    if (finding) draft.report("event-type-unknown", event, at, finding);
  }
};

/**
 * Tells every id that is in no list, also of the records that are left out for another reason: such a
 * mistake does not follow from that one, and would only be seen after it is mended.
 */
export const tellUnknownIds = (draft: Draft, dropped: ReadonlySet<object>): void => {
  for (const reference of REFERENCES) {
    for (const record of draft.story[reference.from])
      tellReference(draft, reference, record, dropped.has(record));
    for (const { record } of draft.unread[reference.from] ?? [])
      tellReference(draft, reference, record, true);
  }
  for (const { record } of draft.unread.events ?? []) tellType(draft, record);
};
