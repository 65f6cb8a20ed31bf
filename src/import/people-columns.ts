import { bare } from "./bare.ts";
import type { ColumnKinds } from "./column-kinds.ts";
import type { FieldId } from "./fields.ts";
import type { Mapping } from "./mapping.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(bare));

/** Words of headings over numbers of people, and the fields beside which they only name parts or more of the same. */
const COUNTED: readonly (readonly [words: ReadonlySet<string>, beside: readonly FieldId[]])[] = [
  [
    words(
      "killed dead deaths died deceased fatalities fatality tote todesopfer getötete morts tués décès muertos fallecidos القتلى قتلى الوفيات وفيات погибшие погибло убитые загиблі ölü",
    ),
    ["killed", "civiliansKilled"],
  ],
  [
    words(
      "injured wounded injuries verletzte verwundete blessés heridos الجرحى جرحى المصابون المصابين раненые поранені yaralı",
    ),
    ["injured"],
  ],
  [
    words(
      "casualties victims opfer victimes víctimas الضحايا ضحايا жертвы пострадавшие жертви kurbanlar",
    ),
    ["killed", "injured", "civiliansKilled"],
  ],
];

/** Numbers so called count no people. */
const NO_COUNT = words(
  "date day time hour year month age rate percent pct per ratio share index score rank code id ids type source sources url link",
);

/** Words that in a heading can mean nothing but parties. */
const PARTY = words(
  "actor actors perpetrator perpetrators perp assailant assailants belligerent belligerents faction factions party parties akteur akteure täter acteur acteurs auteur auteurs perpetrador perpetradores الفاعل الفاعلون الطرف الأطراف الجناة исполнитель сторона стороны",
);
/** Words that may mean anything else by themselves. */
const GROUP = words("group groups side sides gruppe gruppen groupe groupes grupo grupos");
const ARMED = words(
  "armed attacking warring militant rebel responsible bewaffnete armé armés armado armados",
);
const BESIDE_PARTY = words(
  "the main primary first second suspected alleged attributed claimed identified presumed présumé présumés presunto name names 1 2 3 4 a b c d",
);

const wordsOf = (heading: string): string[] =>
  bare(heading.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "))
    .split(" ")
    .filter((word) => word !== "");

/** Whether a heading says that numbers of people stand below it, of whom no column was taken for any. */
const isOfCounts = (heading: readonly string[], mapping: Mapping): boolean =>
  !heading.some((word) => NO_COUNT.has(word)) &&
  COUNTED.some(
    ([counted, beside]) =>
      heading.some((word) => counted.has(word)) && !beside.some((id) => mapping.has(id)),
  );

/** Whether a heading says that parties stand below it, and nothing else of them. */
const isOfParties = (heading: readonly string[]): boolean => {
  const isArmed = heading.some((word) => ARMED.has(word));
  const isParty = (word: string): boolean => PARTY.has(word) || (isArmed && GROUP.has(word));
  const isBeside = (word: string): boolean => BESIDE_PARTY.has(word) || ARMED.has(word);
  return heading.some(isParty) && heading.every((word) => isParty(word) || isBeside(word));
};

/** Whether a column that was taken for nothing is one of numbers of people or of parties by its heading, and by its cells may be. */
export const isOfPeople = (column: string, kinds: ColumnKinds, mapping: Mapping): boolean => {
  const heading = wordsOf(column);
  // Years are whole numbers, too.
  if (kinds.isWhole && !kinds.isOf("date")) return isOfCounts(heading, mapping);
  return kinds.isMostly("texts") && !mapping.has("actor") && isOfParties(heading);
};
