import { plainHeading } from "./heading-asides.ts";

/** Nothing of the word follows. */
const END = String.raw`(?!\p{L})`;

const ending = (form: string): RegExp => new RegExp(form, "giu");

/** Endings of which a heading has more than one, as that of one and as that of several. */
const ENDINGS: readonly (readonly [form: RegExp, one: string, several: string])[] = [
  // “Perpetrator(s)”; behind times it may be a unit, seconds.
  [ending(String.raw`(?<=\p{L}{3})\((e?s)\)`), "", "$1"],
  // “Party(ies)”, “Injur(y/ies)”, “Fatality/ies”
  [ending(String.raw`y\(ies\)|\(y/ies\)|y/ies${END}`), "y", "ies"],
  // “Blessé(e)s”, “blessé·e·s”; “Tué(e)”
  [ending(String.raw`(?<=\p{L}{2})(?:\(e\)(?:s|\(s\))?|[·.•]e(?:[·.•]?s)?)${END}`), "", "s"],
  // “Heridos/as”, “Herido/a(s)”, “Muerto(a)s”
  [ending(String.raw`(?<=\p{L}{3})o(?:s?/as?|\(a\))(?:s|\(s\))?${END}`), "o", "os"],
  // “Täter/in”, “Akteur*innen”, “Täter(innen)”
  [
    ending(String.raw`(?<=\p{L}(?:er|eur|ent|ant|ist))(?:[/:*]-?in(?:nen)?|\(in(?:nen)?\))${END}`),
    "",
    "",
  ],
  // “Verletzte(r)”
  [ending(String.raw`(?<=\p{L}{2}e)\(r\)${END}`), "", ""],
];

/** A heading for one or several, or for women and men, as that of one and as that of several; none where it is neither. */
export const eachNumber = (heading: string): string[] => {
  const text = plainHeading(heading);
  if (!/\p{L}[(/:*·.•]/u.test(text)) return [];
  let [one, several] = [text, text];
  for (const [form, ofOne, ofSeveral] of ENDINGS) {
    one = one.replace(form, ofOne);
    several = several.replace(form, ofSeveral);
  }
  return one === text ? [] : [one, several];
};
