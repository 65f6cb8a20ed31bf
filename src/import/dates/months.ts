const list = (names: string): readonly string[] => names.split(", ");

/**
 * Names of the months, January first: English, French, German, Spanish, Arabic as said in the
 * Levant, in Egypt and in the Maghreb, Russian and Ukrainian (in the genitive that a
 * date has, and as a month is called), Turkish, Italian, Portuguese, Polish. “Listopad” is left out: it is
 * November in Polish and Czech, and October in Croatian.
 */
const NAMES: readonly (readonly string[])[] = [
  list(
    "jan, january, janvier, janv, januar, jänner, jän, enero, ene, كانون الثاني, كانون ثاني, gennaio, gen, janeiro, stycznia, styczeń, يناير, جانفي, января, январь, янв, січень, січня, ocak",
  ),
  list(
    "feb, february, février, févr, fév, februar, febrero, febbraio, fevereiro, fev, lutego, luty, شباط, فبراير, فيفري, февраля, февраль, фев, лютий, лютого, şubat",
  ),
  list(
    "mar, march, mars, märz, maerz, mär, mrz, marzo, março, marca, marzec, آذار, مارس, марта, март, березень, березня, mart",
  ),
  list(
    "apr, april, avril, avr, abril, abr, aprile, kwietnia, kwiecień, نيسان, أبريل, أفريل, апреля, апрель, апр, квітень, квітня, nisan",
  ),
  list(
    "may, mai, mayo, maggio, mag, maio, maja, maj, أيار, مايو, ماي, мая, май, травень, травня, mayıs",
  ),
  list(
    "jun, june, juin, juni, junio, giugno, giu, junho, czerwca, czerwiec, حزيران, يونيو, يونيه, جوان, июня, июнь, июн, червень, червня, haziran",
  ),
  list(
    "jul, july, juillet, juil, juli, julio, luglio, lug, julho, lipca, lipiec, تموز, يوليو, يوليه, يوليوز, جويلية, июля, июль, июл, липень, липня, temmuz",
  ),
  list(
    "aug, august, août, agosto, ago, sierpnia, sierpień, آب, أغسطس, أوت, غشت, августа, август, авг, серпень, серпня, ağustos",
  ),
  list(
    "sep, sept, september, septembre, septiembre, setiembre, set, settembre, sett, setembro, września, wrzesień, أيلول, سبتمبر, شتنبر, сентября, сентябрь, сен, сент, вересень, вересня, eylül",
  ),
  list(
    "oct, october, octobre, oktober, okt, octubre, ottobre, ott, outubro, out, października, październik, تشرين الأول, تشرين أول, أكتوبر, октября, октябрь, окт, жовтень, жовтня, ekim",
  ),
  list(
    "nov, november, novembre, noviembre, novembro, تشرين الثاني, تشرين ثاني, نوفمبر, نونبر, ноября, ноябрь, ноя, листопад, листопада, kasım",
  ),
  list(
    "dec, december, décembre, déc, dezember, dez, diciembre, dic, dicembre, dezembro, grudnia, grudzień, كانون الأول, كانون أول, ديسمبر, دجنبر, декабря, декабрь, дек, грудень, грудня, aralık",
  ),
];

/** Without marks, so that alef is found however its hamza is written, and with one i for the Turkish two. */
const folded = (name: string): string =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace("ı", "i").replace(/\.$/, "");

const MONTHS = new Map(
  NAMES.flatMap((names, n) => names.map((name) => [folded(name), n + 1] as const)),
);

/** The number of a month by its name, from 1; also by two names, as in “آذار/مارس”. */
export const monthNamed = (name: string): number | undefined => {
  const found = name.split(/ ?[/(] ?/).map((one) => MONTHS.get(folded(one.replace(/\)$/, ""))));
  return found.every((one) => one === found[0]) ? found[0] : undefined;
};

/** Names of the days of the week from Monday on. */
const DAYS: readonly (readonly string[])[] = [
  list("monday, mon, lundi, montag, lunes, الاثنين, الإثنين"),
  list("tuesday, tue, tues, mardi, dienstag, martes, الثلاثاء"),
  list("wednesday, wed, mercredi, mittwoch, miércoles, الأربعاء"),
  list("thursday, thu, thur, thurs, jeudi, donnerstag, jueves, الخميس"),
  list("friday, fri, vendredi, freitag, viernes, الجمعة"),
  list("saturday, sat, samedi, samstag, sonnabend, sábado, السبت"),
  list("sunday, sun, dimanche, sonntag, domingo, الأحد"),
];

/** Abbreviations that are other words without the comma after them. */
const SHORT: readonly (readonly string[])[] = [
  ...[list("mo, lun"), list("di"), list("mi, mer, mié"), list("do, jeu, jue")],
  ...[list("fr, ven, vie"), list("sa, sam, sáb"), list("so, dim, dom")],
];

const byName = (days: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(days.flatMap((names, n) => names.map((name) => [folded(name), n] as const)));

const [WEEKDAYS, SHORT_WEEKDAYS] = [byName(DAYS), byName(SHORT)];

/** A date without the day of the week before it, and which one that is, from 0 for Monday. */
export const weekdayIn = (text: string): { rest: string; word?: string; day?: number } => {
  const [before = "", word = "", mark = ""] =
    /^(?:يوم )?(\p{L}+\.?) ?([,،]?) ?(?=\S)/u.exec(text) ?? [];
  const name = folded(word);
  const day =
    WEEKDAYS.get(name) ??
    (mark === "" && !word.endsWith(".") ? undefined : SHORT_WEEKDAYS.get(name));
  return day === undefined ? { rest: text } : { rest: text.slice(before.length), word, day };
};
