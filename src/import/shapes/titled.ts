import type { Facts } from "../facts.ts";

/** An event's title from what kind it is and where it was, where the file has no other: “Armed clash, Kabul”. */
export const titled = (facts: Facts, kind: string | undefined, lang: string): Facts => {
  const { title, place = {} } = facts;
  if (title || !kind) return facts;
  const where = place[lang] ?? Object.values(place)[0];
  const mark = lang.startsWith("ar") ? "، " : ", ";
  return {
    ...facts,
    title: { [lang]: [kind, where].filter((text) => text !== undefined).join(mark) },
  };
};
