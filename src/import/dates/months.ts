const list = (names: string): readonly string[] => names.split(", ");

/**
 * Names of the months, January first: English, French, German, Spanish, Arabic as said in the
 * Levant, in Egypt and in the Maghreb, Russian and Ukrainian (in the genitive that a
 * date has, and as a month is called), Turkish.
 */
const NAMES: readonly (readonly string[])[] = [
  list(
    "jan, january, janvier, janv, januar, jänner, jän, enero, ene, كانون الثاني, كانون ثاني, يناير, جانفي, января, январь, янв, січень, січня, ocak",
  ),
  list(
    "feb, february, février, févr, fév, februar, febrero, شباط, فبراير, فيفري, февраля, февраль, фев, лютий, лютого, şubat",
  ),
  list(
    "mar, march, mars, märz, maerz, mär, mrz, marzo, آذار, مارس, марта, март, березень, березня, mart",
  ),
  list(
    "apr, april, avril, avr, abril, abr, نيسان, أبريل, أفريل, апреля, апрель, апр, квітень, квітня, nisan",
  ),
  list("may, mai, mayo, أيار, مايو, ماي, мая, май, травень, травня, mayıs"),
  list(
    "jun, june, juin, juni, junio, حزيران, يونيو, يونيه, جوان, июня, июнь, июн, червень, червня, haziran",
  ),
  list(
    "jul, july, juillet, juil, juli, julio, تموز, يوليو, يوليه, يوليوز, جويلية, июля, июль, июл, липень, липня, temmuz",
  ),
  list(
    "aug, august, août, agosto, ago, آب, أغسطس, أوت, غشت, августа, август, авг, серпень, серпня, ağustos",
  ),
  list(
    "sep, sept, september, septembre, septiembre, setiembre, set, أيلول, سبتمبر, شتنبر, сентября, сентябрь, сен, сент, вересень, вересня, eylül",
  ),
  list(
    "oct, october, octobre, oktober, okt, octubre, تشرين الأول, تشرين أول, أكتوبر, октября, октябрь, окт, жовтень, жовтня, ekim",
  ),
  list(
    "nov, november, novembre, noviembre, تشرين الثاني, تشرين ثاني, نوفمبر, نونبر, ноября, ноябрь, ноя, листопад, листопада, kasım",
  ),
  list(
    "dec, december, décembre, déc, dezember, dez, diciembre, dic, كانون الأول, كانون أول, ديسمبر, دجنبر, декабря, декабрь, дек, грудень, грудня, aralık",
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

const WEEKDAYS: ReadonlySet<string> = new Set(
  [
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday",
    "mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun",
    "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
    "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag",
    "lunes, martes, miércoles, jueves, viernes, sábado, domingo",
    "الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد",
  ].flatMap((names) => list(names).map(folded)),
);

/** A date without the day of the week before it. */
export const withoutWeekday = (text: string): string => {
  const [before = "", word = ""] = /^(?:يوم )?(\p{L}+\.?) ?[,،]? /u.exec(text) ?? [];
  return WEEKDAYS.has(folded(word)) ? text.slice(before.length) : text;
};
