import type { FieldId } from "./fields.ts";

const list = (names: string): readonly string[] => names.split(", ");

/**
 * Headings under which each field is found, the surest first; compared without case, blanks and marks.
 * Apart from the fields themselves, whose labels a page needs without these.
 */
export const FIELD_NAMES: Readonly<Record<FieldId, readonly string[]>> = {
  id: list("id, event id, code, uuid, المعرف, ereignis id, kennung, identifiant, رقم الحدث"),
  title: list(
    "title, headline, event, name, event name, label, titel, titre, título, titolo, العنوان, الحدث, الاسم, اسم, überschrift, ereignis, bezeichnung, intitulé, événement, évènement, nom, evento, suceso, nombre del evento, عنوان, اسم الحدث",
  ),
  description: list(
    "description, desc, notes, note, details, summary, comment, comments, text, cmt, beschreibung, bemerkung, bemerkungen, notiz, descripción, remarque, remarques, الوصف, وصف, ملاحظات, تفاصيل, anmerkung, anmerkungen, notizen, kommentar, kommentare, einzelheiten, zusammenfassung, commentaire, commentaires, observations, détails, résumé, notas, observaciones, comentarios, detalles, resumen, التفاصيل, ملاحظة, الملاحظات, ملخص",
  ),
  type: list(
    "type, event type, category, kind, class, incident type, typ, tipo, catégorie, النوع, نوع, نوع الحدث, الفئة, ereignisart, ereignistyp, art des ereignisses, kategorie, art, type d’événement, type d’évènement, nature, tipo de evento, categoría, clase, نوع الحادث, فئة, التصنيف, layer, folder",
  ),
  date: list(
    "date, event date, start, start date, date start, begin, datetime, timestamp, time, when, from, day, datum, fecha, jour, التاريخ, تاريخ, تاريخ الحدث, البداية, ereignisdatum, startdatum, beginn, anfang, zeitpunkt, date de l’événement, date de l’évènement, date de début, date début, début, fecha del evento, fecha de inicio, fecha inicio, inicio, día, تاريخ الحادث, تاريخ البداية, اليوم",
  ),
  end: list(
    "end, end date, date end, until, to, finish, ende, fin, النهاية, تاريخ النهاية, enddatum, bis, date de fin, date fin, fecha de fin, fecha fin, fecha final",
  ),
  lat: list(
    "lat, latitude, y, lat dd, geo lat, point y, ycoord, breite, breitengrad, latitud, خط العرض, العرض, geografische breite, geographische breite, دائرة العرض",
  ),
  lon: list(
    "lon, lng, long, longitude, x, lon dd, geo lon, geo lng, point x, xcoord, länge, längengrad, longitud, خط الطول, الطول, geografische länge, geographische länge",
  ),
  position: list(
    "coordinates, coords, lat lon, lat lng, latlon, latlng, latitude longitude, position, gps, geolocation, geometry, wkt, geom, koordinaten, coordenadas, coordonnées, إحداثيات, الإحداثيات",
  ),
  place: list(
    "place, location, place name, location name, town, city, site, where, address, ort, lieu, lugar, المكان, مكان, الموقع, موقع, المدينة, ortsname, standort, stadt, gemeinde, schauplatz, adresse, localité, ville, commune, endroit, emplacement, ubicación, ciudad, municipio, localidad, sitio, dirección, مدينة, اسم المكان, البلدة, القرية",
  ),
  country: list("country code, iso2, ccode, ccodes, countries"),
  actor: list(
    "actor, actor1, actor2, party, side a, side b, perpetrator, group, الطرف, الجهة, akteur, akteure, beteiligte, gruppe, acteur, acteurs, groupe, actores, grupo, الأطراف, الجهات, المجموعة",
  ),
  source: list(
    "source, sources, source name, reference, references, quelle, fuente, المصدر, مصدر, المصادر, quellen, fuentes",
  ),
  url: list("url, link, source url, website, الرابط, رابط"),
  precision: list("precision, precision level, accuracy level"),
  radius: list(
    "precision radius m, radius, radius m, accuracy, accuracy m, uncertainty m, coordinate uncertainty in meters",
  ),
  killed: list(
    "killed, deaths, dead, fatalities, fatality, القتلى, قتلى, tote, todesopfer, getötete, morts, décès, tués, muertos, fallecidos, عدد القتلى, الوفيات",
  ),
  injured: list(
    "injured, wounded, injuries, الجرحى, جرحى, verletzte, blessés, heridos, عدد الجرحى, المصابون",
  ),
};
