import type { LangMap } from "../story/records/text.ts";

const list = (names: string): readonly string[] => names.split(", ");

interface Field {
  label: LangMap;
  /** Headings under which it is found, the surest first; compared without case, blanks and marks. */
  names: readonly string[];
  /** Several columns may be this field. */
  many?: true;
}

/** What a column can mean. To add a meaning: an entry here, and its use in `row-facts.ts`. */
export const FIELDS = {
  id: {
    label: { en: "Id", ar: "المعرّف" },
    names: list("id, event id, code, uuid, المعرف, ereignis id, kennung, identifiant, رقم الحدث"),
  },
  title: {
    label: { en: "Title", ar: "العنوان" },
    names: list(
      "title, headline, event, name, event name, label, titel, titre, título, titolo, العنوان, الحدث, الاسم, اسم, überschrift, ereignis, bezeichnung, intitulé, événement, évènement, nom, evento, suceso, nombre del evento, عنوان, اسم الحدث",
    ),
  },
  description: {
    label: { en: "Description", ar: "الوصف" },
    names: list(
      "description, desc, notes, note, details, summary, comment, comments, text, cmt, beschreibung, bemerkung, bemerkungen, notiz, descripción, remarque, remarques, الوصف, وصف, ملاحظات, تفاصيل, anmerkung, anmerkungen, notizen, kommentar, kommentare, einzelheiten, zusammenfassung, commentaire, commentaires, observations, détails, résumé, notas, observaciones, comentarios, detalles, resumen, التفاصيل, ملاحظة, الملاحظات, ملخص",
    ),
  },
  type: {
    label: { en: "Type", ar: "النوع" },
    names: list(
      "type, event type, category, kind, class, incident type, layer, folder, typ, tipo, catégorie, النوع, نوع, نوع الحدث, الفئة, ereignisart, ereignistyp, art des ereignisses, kategorie, art, type d’événement, type d’évènement, nature, tipo de evento, categoría, clase, نوع الحادث, فئة, التصنيف",
    ),
  },
  date: {
    label: { en: "Date", ar: "التاريخ" },
    names: list(
      "date, event date, start, start date, date start, begin, datetime, timestamp, time, when, from, day, datum, fecha, jour, التاريخ, تاريخ, تاريخ الحدث, البداية, ereignisdatum, startdatum, beginn, anfang, zeitpunkt, date de l’événement, date de l’évènement, date de début, date début, début, fecha del evento, fecha de inicio, fecha inicio, inicio, día, تاريخ الحادث, تاريخ البداية, اليوم",
    ),
  },
  end: {
    label: { en: "End", ar: "النهاية" },
    names: list(
      "end, end date, date end, until, to, finish, ende, fin, النهاية, تاريخ النهاية, enddatum, bis, date de fin, date fin, fecha de fin, fecha fin, fecha final",
    ),
  },
  lat: {
    label: { en: "Latitude", ar: "خط العرض" },
    names: list(
      "lat, latitude, y, lat dd, geo lat, point y, ycoord, breite, breitengrad, latitud, خط العرض, العرض, geografische breite, geographische breite, دائرة العرض",
    ),
  },
  lon: {
    label: { en: "Longitude", ar: "خط الطول" },
    names: list(
      "lon, lng, long, longitude, x, lon dd, geo lon, geo lng, point x, xcoord, länge, längengrad, longitud, خط الطول, الطول, geografische länge, geographische länge",
    ),
  },
  position: {
    label: { en: "Latitude and longitude", ar: "خطا العرض والطول" },
    names: list(
      "coordinates, coords, lat lon, lat lng, latlon, latlng, latitude longitude, position, gps, geolocation, geometry, wkt, geom, koordinaten, coordenadas, coordonnées, إحداثيات, الإحداثيات",
    ),
  },
  place: {
    label: { en: "Place", ar: "المكان" },
    names: list(
      "place, location, place name, location name, town, city, site, where, address, ort, lieu, lugar, المكان, مكان, الموقع, موقع, المدينة, ortsname, standort, stadt, gemeinde, schauplatz, adresse, localité, ville, commune, endroit, emplacement, ubicación, ciudad, municipio, localidad, sitio, dirección, مدينة, اسم المكان, البلدة, القرية",
    ),
  },
  country: {
    label: { en: "Country (two letters)", ar: "البلد (حرفان)" },
    names: list("country code, iso2, ccode, ccodes, countries"),
  },
  actor: {
    label: { en: "Party", ar: "الطرف" },
    names: list(
      "actor, actor1, actor2, party, side a, side b, perpetrator, group, الطرف, الجهة, akteur, akteure, beteiligte, gruppe, acteur, acteurs, groupe, actores, grupo, الأطراف, الجهات, المجموعة",
    ),
    many: true,
  },
  source: {
    label: { en: "Source named in the row", ar: "المصدر المذكور في الصف" },
    names: list(
      "source, sources, source name, reference, references, quelle, fuente, المصدر, مصدر, المصادر, quellen, fuentes",
    ),
    many: true,
  },
  url: {
    label: { en: "Address", ar: "الرابط" },
    names: list("url, link, source url, website, الرابط, رابط"),
    many: true,
  },
  precision: {
    label: { en: "How exactly the place is known", ar: "دقة المكان" },
    names: list("precision, precision level, accuracy level"),
  },
  radius: {
    label: { en: "Radius in metres", ar: "نصف القطر بالأمتار" },
    names: list(
      "precision radius m, radius, radius m, accuracy, accuracy m, uncertainty m, coordinate uncertainty in meters",
    ),
  },
  killed: {
    label: { en: "People killed, as the file has it", ar: "القتلى كما في الملف" },
    names: list(
      "killed, deaths, dead, fatalities, fatality, القتلى, قتلى, tote, todesopfer, getötete, morts, décès, tués, muertos, fallecidos, عدد القتلى, الوفيات",
    ),
  },
  injured: {
    label: { en: "People injured, as the file has it", ar: "الجرحى كما في الملف" },
    names: list(
      "injured, wounded, injuries, الجرحى, جرحى, verletzte, blessés, heridos, عدد الجرحى, المصابون",
    ),
  },
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof FIELDS;

export const FIELD_IDS = Object.keys(FIELDS) as FieldId[];

export const field = (id: FieldId): Field => FIELDS[id];

export const isFieldId = (text: string): text is FieldId => Object.hasOwn(FIELDS, text);
