import type { ColumnKinds } from "./column-kinds.ts";
import { headingWords, wordSet } from "./heading-words.ts";

/** Words of headings over numbers of people. */
const COUNTED = wordSet(
  [
    "killed dead deaths died deceased fatalities fatality kia tote todesopfer getötete morts tués décès muertos fallecidos القتلى قتلى الوفيات وفيات погибшие погибло убитые загиблі ölü",
    "injured wounded injuries wia verletzte verwundete blessés heridos الجرحى جرحى المصابون المصابين раненые поранені yaralı",
    "casualties victims opfer victimes víctimas الضحايا ضحايا жертвы пострадавшие жертви kurbanlar",
  ].join(" "),
);

/** Numbers so called count no people. */
const NO_COUNT = wordSet(
  "date day time hour year month age rate percent pct per ratio share index score rank code id ids type source sources url link",
);

/** Words that in a heading can mean nothing but parties. */
const PARTY = wordSet(
  "actor actors perpetrator perpetrators perp assailant assailants attacker attackers aggressor aggressors belligerent belligerents faction factions party parties konfliktpartei konfliktparteien akteur akteure täter angreifer acteur acteurs auteur auteurs assaillant assaillants attaquant attaquants perpetrador perpetradores atacante atacantes agresor agresores المهاجم المهاجمون الفاعل الفاعلون الطرف الأطراف الجناة исполнитель сторона стороны",
);
/** Words that may mean anything else by themselves. */
const GROUP = wordSet("group groups side sides gruppe gruppen groupe groupes grupo grupos");
const ARMED = wordSet(
  "armed attacking warring militant rebel responsible bewaffnete armé armés armado armados",
);
const isNumber = (word: string): boolean => /^\d{1,2}$/.test(word);
const BESIDE_PARTY = wordSet(
  "the conflict opposing main primary first second suspected alleged attributed claimed identified presumed présumé présumés presunto name names a b c d",
);

/** Whether a heading says that numbers of people stand below it. */
const isOfCounts = (heading: readonly string[]): boolean =>
  heading.some((word) => COUNTED.has(word)) && !heading.some((word) => NO_COUNT.has(word));

/** Whether a heading says that parties stand below it, and nothing else of them. */
const isOfParties = (heading: readonly string[]): boolean => {
  // “Perpetrator group”, “armed group”
  const isSure = heading.some((word) => ARMED.has(word) || PARTY.has(word));
  const isParty = (word: string): boolean => PARTY.has(word) || (isSure && GROUP.has(word));
  const isBeside = (word: string): boolean =>
    BESIDE_PARTY.has(word) || ARMED.has(word) || isNumber(word);
  return heading.some(isParty) && heading.every((word) => isParty(word) || isBeside(word));
};

/** Whether a heading names people or parties, whatever else it says of them. */
export const namesPeople = (column: string): boolean =>
  headingWords(column).some((word) => COUNTED.has(word) || PARTY.has(word));

/** Whether a column may be one of numbers of people or of parties by its heading, and by its cells, too. */
export const isOfPeople = (column: string, kinds: ColumnKinds): boolean => {
  const heading = headingWords(column);
  if (kinds.areCounts) return isOfCounts(heading);
  return kinds.isMostly("texts") && isOfParties(heading);
};
