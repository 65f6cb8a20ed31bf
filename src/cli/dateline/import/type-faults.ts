import { isBuiltIn } from "../../../import/assemble/type-book.ts";
import { contrastFinding } from "../../../story/checks/event-types.ts";
import { nearestWord } from "../../../story/edit-distance.ts";
import { EVENT_TYPE_IDS } from "../../../story/event-types.ts";
import { isFields, type Fields } from "../../../story/fields.ts";
import type { Finding, Path } from "../../../story/issue.ts";
import { readRecord } from "../../../story/parse/read-record.ts";
import { OwnEventType } from "../../../story/records/event-type.ts";
import { ID_PATTERN } from "../../../story/records/text.ts";

export interface Fault {
  /** From the recipe's root. */
  path: Path;
  finding: Finding;
}

const entriesOf = ({ types, type }: Fields): [path: Path, type: unknown][] => [
  ...(isFields(types)
    ? Object.entries(types).map(([word, one]): [Path, unknown] => [["types", word], one])
    : []),
  ...(type === undefined ? [] : [[["type"], type] satisfies [Path, unknown]]),
];

const EXAMPLE =
  '{"id": "flood", "label": {"en": "Flood"}, "shape": "circle", "glyph": "drop", "colour": "#1d5f8a"}';

const unknownId = (id: string, own: readonly string[]): Finding => ({
  expected: "an event type",
  found: `“${id}”`,
  nearest: nearestWord(id, [...EVENT_TYPE_IDS, ...own]),
  said: `“${id}” is no type that every story has, and none that is defined here. Those that every story has: ${EVENT_TYPE_IDS.join(", ")}. A type of the story's own is defined once, such as ${EXAMPLE}.`,
});

const ownFaults = (type: Fields): Fault[] => {
  const { invalid, unknown } = readRecord(OwnEventType, type);
  const { id, colour } = type;
  const faint = typeof colour === "string" ? contrastFinding(colour) : null;
  return [
    ...invalid.tell(invalid.count),
    ...unknown.tell(unknown.count),
    ...(faint ? [{ path: ["colour"], finding: faint }] : []),
    ...(typeof id === "string" && isBuiltIn(id)
      ? [
          {
            path: ["id"],
            finding: {
              expected: "an id of its own",
              found: `“${id}”`,
              said: `“${id}” is one of the types that every story has: name it by its id alone, or give this one another.`,
            },
          },
        ]
      : []),
  ];
};

/** Whether what is wrong at a path is told by `typeFaults`, which knows more of it. */
export const isOfOwnType = (recipe: Fields, { path }: Pick<Fault, "path">): boolean =>
  entriesOf(recipe).some(([at, type]) => isFields(type) && at.every((step, i) => path[i] === step));

/** Tells of definitions of one id that differ: only the first would be one of the story's. */
const twiceDefined = (): ((type: Fields) => Fault[]) => {
  const defined = new Map<unknown, string>();
  return (type) => {
    const { id } = type;
    const written = JSON.stringify(type);
    const before = defined.get(id) ?? written;
    defined.set(id, before);
    if (before === written) return [];
    const finding = {
      expected: "one definition of each type",
      found: `“${String(id)}” again, otherwise`,
      said: `“${String(id)}” is defined before in another way. Define it once, and name it by its id alone everywhere else; or give this one another id.`,
    };
    return [{ path: ["id"], finding }];
  };
};

/** All that is wrong with the types of a recipe: what would be wrong with the story that it makes. */
export const typeFaults = (recipe: Fields): Fault[] => {
  const entries = entriesOf(recipe);
  const own = entries.flatMap(([, type]) =>
    isFields(type) && typeof type["id"] === "string" ? [type["id"]] : [],
  );
  const twice = twiceDefined();
  return entries.flatMap(([at, type]): Fault[] => {
    if (isFields(type)) {
      const faults = ownFaults(type);
      const all = faults.length > 0 ? faults : twice(type);
      return all.map(({ path, finding }) => ({ path: [...at, ...path], finding }));
    }
    const isUnknown =
      typeof type === "string" && ID_PATTERN.test(type) && !isBuiltIn(type) && !own.includes(type);
    return isUnknown ? [{ path: at, finding: unknownId(type, own) }] : [];
  });
};
