import type { ColumnKinds } from "./column-kinds.ts";
import { headingWords, wordSet } from "./heading-words.ts";
import { isOfPeople, namesPeople } from "./people-columns.ts";

type Column = readonly [name: string, kinds: ColumnKinds];

/** How something was coded or measured is no name of what happened. */
const CODED =
  /accura|precis|certain|confiden|quality|status|level|code|geo|coord|^id|\bid$|_id$|version|update|creat|modif/i;

/** Where it was is none either. */
const PLACE = wordSet(
  [
    "region area district province governorate county state country city town village municipality commune neighbourhood neighborhood street address location place zone admin adm",
    "stadt ort ortsteil stadtteil bezirk kreis landkreis gemeinde bundesland straße adresse",
    "région département ville quartier commune rue lieu región provincia municipio ciudad barrio calle lugar",
    "محافظة المحافظة منطقة المنطقة مدينة المدينة قرية القرية حي الحي شارع الشارع ناحية قضاء مكان المكان",
    "регион область район город село улица область місто вулиця il ilçe köy mahalle şehir",
  ].join(" "),
);

/** Words of headings that ask what happened. */
const WHAT = wordSet("what happened geschah geschehen passé pasó ماذا حدث произошло сталося");

/** Words of headings over what happened. */
const EVENT = wordSet(
  [
    "incident incidents event events detail details summary headline subject remark remarks",
    "vorfall vorfälle ereignis ereignisse meldung einsatz einsatzstichwort stichwort betreff bemerkung anlass unglück",
    "événement événements incident incidents fait faits remarque remarques objet suceso sucesos hecho hechos incidente incidentes asunto",
    "الحادث الحادثة حادث الواقعة الحدث الحوادث событие события происшествие подія olay",
  ].join(" "),
);

/** Who reports it is none, whatever the words beside. */
const REPORTER = wordSet(
  [
    "reporter reporters enumerator enumerators interviewer interviewers interviewee respondent respondents informant submitter recorder observer surveyor collector researcher coder username by",
    "melder meldende erfasser bearbeiter interviewerin befragte befragter beobachter",
    "enquêteur enquêteuse enquêté répondant déclarant informateur encuestador encuestadora encuestado entrevistador entrevistado informante declarante",
    "المبلغ الراوي المستجيب الباحث العداد المندوب опрашивающий интервьюер респондент респондента",
  ].join(" "),
);

/** The same in several words, as headings are compared: without accents. */
const NAMES_REPORTER =
  /\b(?:user|login|account) ?name\b|\b(?:erfasst|gemeldet|eingetragen) (?:von|durch)\b|\b(?:saisi|signale|rapporte|enregistre) par\b|\b(?:registrado|reportado|informado) por\b/;

const isOfReporter = (heading: readonly string[]): boolean =>
  heading.some((word) => REPORTER.has(word)) || NAMES_REPORTER.test(heading.join(" "));

/** What begins with a mark is a program’s own. */
const isOther = ([name, kinds]: Column): boolean =>
  name.startsWith("_") || CODED.test(name) || namesPeople(name) || isOfPeople(name, kinds);

/** How sure it is that a column has titles, the surest first; `null` where it is none. */
const rankOf = ([name, kinds]: Column): number | null => {
  const heading = headingWords(name);
  const [asks, isOfEvents] = [WHAT, EVENT].map((all) => heading.some((word) => all.has(word)));
  if (isOther([name, kinds]) || !kinds.areWords) return null;
  if (asks) return 0;
  if (isOfReporter(heading)) return null;
  if (!kinds.areVaried || heading.some((word) => PLACE.has(word))) return null;
  if (isOfEvents) return 0;
  return kinds.isMostly("phrases") ? 1 : 2;
};

/** Columns that may say what happened: single words only where nothing surer does. */
export const likelyTitles = (columns: readonly Column[]): Column[] => {
  const ranked = columns.flatMap((column) => {
    const rank = rankOf(column);
    return rank === null ? [] : [{ column, rank }];
  });
  const found = ranked.filter(({ rank }) => rank < 2 || ranked.every((other) => other.rank === 2));
  return found.toSorted((a, b) => a.rank - b.rank).map(({ column }) => column);
};
