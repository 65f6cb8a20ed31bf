import { DATE_NAMES } from "./date-names.ts";
import type { FieldId } from "./fields.ts";

const list = (names: string): readonly string[] => names.split(", ");

/**
 * Headings under which each field is found, the surest first; compared without case, blanks and marks.
 * Apart from the fields themselves, whose labels a page needs without these.
 */
export const FIELD_NAMES: Readonly<Record<FieldId, readonly string[]>> = {
  id: list(
    "id, event id, code, uuid, المعرف, ereignis id, kennung, identifiant, رقم الحدث, ид, номер, disno, disaster no, glide, glide number, no, nr",
  ),
  title: list(
    "title, headline, event, name, incident, what happened, event name, label, titel, titre, título, titolo, العنوان, الحدث, الاسم, اسم, überschrift, ereignis, bezeichnung, intitulé, événement, évènement, nom, evento, suceso, nombre del evento, عنوان, اسم الحدث, название, заголовок, событие, наименование, назва, подія, başlık, olay, adı, isim, titulo, nombre, nom de l’événement, عنوان الحدث, event title, match, museum, club, المباراة, مباراة, partido",
  ),
  description: list(
    "description, desc, notes, note, details, summary, comment, comments, text, cmt, beschreibung, bemerkung, bemerkungen, notiz, descripción, remarque, remarques, الوصف, وصف, ملاحظات, تفاصيل, anmerkung, anmerkungen, notizen, kommentar, kommentare, einzelheiten, zusammenfassung, commentaire, commentaires, observations, détails, résumé, notas, observaciones, comentarios, detalles, resumen, التفاصيل, ملاحظة, الملاحظات, ملخص, описание, примечание, примечания, заметки, комментарий, комментарии, опис, примітка, примітки, нотатки, коментар, açıklama, notlar, not, yorum, nota, توضیحات, شرح",
  ),
  type: list(
    "type, event type, type primary, primary type, category, kind, class, incident type, typ, tipo, catégorie, النوع, نوع, نوع الحدث, الفئة, ereignisart, ereignistyp, art des ereignisses, kategorie, art, type d’événement, type d’évènement, nature, tipo de evento, categoría, clase, نوع الحادث, فئة, التصنيف, тип, вид, категория, тип события, категорія, тип події, tür, tip, kategori, olay türü, layer, folder, type of incident, type of attack, attack type, disaster type, type of disaster, hazard type, type of hazard, type de catastrophe, tipo de desastre, نوع الكارثة",
  ),
  date: [...DATE_NAMES.event, ...DATE_NAMES.start, ...DATE_NAMES.form],
  time: list(
    "time, time of day, clock time, local time, event time, hour, zeit, uhrzeit, heure, hora, الوقت, الساعة, وقت, время, час, saat, ساعت, anstoß, anpfiff, time local, coup d’envoi, saat kaçta",
  ),
  // Beside an hour only: guess.ts.
  minute: [],
  year: list(
    "year, start year, begin year, year start, iyear, event year, jahr, année, an, año, السنة, سنة, العام, год, рік, yıl, سال",
  ),
  month: list(
    "month, start month, begin month, month start, imonth, mon, mo, monat, mois, mes, الشهر, شهر, месяц, місяць, ay, ماه",
  ),
  day: list(
    "day, start day, begin day, day start, iday, dy, tag, jour, día, اليوم, يوم, день, gün, روز",
  ),
  end: list(
    "end, ended, end date, date end, end date time, event end, until, to, finish, ende, fin, النهاية, تاريخ النهاية, enddatum, bis, date de fin, date fin, fecha de fin, fecha fin, fecha final, дата окончания, окончание, конец, кінець, дата завершення, завершення, bitiş, bitiş tarihi, hasta, end time, endtime, fecha de finalización",
  ),
  endTime: list(
    "end clock time, finish time, time end, time of end, uhrzeit ende, endzeit, heure de fin, hora de fin, hora fin, وقت النهاية, время окончания, bitiş saati",
  ),
  endYear: list("end year, year end, endjahr, année de fin, año final, سنة النهاية"),
  endMonth: list("end month, month end, endmonat, mois de fin, mes final, شهر النهاية"),
  endDay: list("end day, day end, endtag, jour de fin, día final, يوم النهاية"),
  zone: list(
    "timezone, time zone, tz, tzid, tz name, time zone name, timezone name, iana time zone, iana timezone, utc offset, gmt offset, tz offset, zeitzone, fuseau horaire, zona horaria, huso horario, المنطقة الزمنية, التوقيت, часовой пояс, часовий пояс, saat dilimi",
  ),
  lat: list(
    "lat, latitude, y, lat dd, geo lat, point y, ycoord, breite, breitengrad, latitud, خط العرض, العرض, geografische breite, geographische breite, دائرة العرض, decimallatitude, latitude decimal, latitude deg, lat deg, lat wgs84, latitude wgs84, gps latitude, gps lat, geo latitude, breitengrade, breite grad, nördliche breite, nord, norte, north, latitude nord, latitud norte, широта, северная широта, північна широта, enlem, عرض جغرافیایی, location latitude, lat n, latitude n, y coord",
  ),
  lon: list(
    "lon, lng, long, longitude, x, lon dd, geo lon, geo lng, point x, xcoord, länge, längengrad, longitud, خط الطول, الطول, geografische länge, geographische länge, decimallongitude, longitude decimal, longitude deg, lon deg, long deg, long dd, lon wgs84, longitude wgs84, gps longitude, gps lon, gps long, geo longitude, längengrade, länge grad, laenge, laengengrad, östliche länge, ost, este, est, east, longitude est, longitud este, долгота, восточная долгота, довгота, східна довгота, boylam, طول جغرافیایی, location longitude, lon e, longitude e, x coord",
  ),
  // Which columns hold parts of an angle is told by more than their names: angle-columns.ts.
  latMinutes: [],
  latSeconds: [],
  latSide: [],
  lonMinutes: [],
  lonSeconds: [],
  lonSide: [],
  position: list(
    "coordinates, coords, lat lon, lat lng, lat long, latlon, latlng, latitude longitude, position, gps, geolocation, geometry, wkt, wkb, ewkb, geom, the geom, wkb geometry, koordinaten, coordenadas, coordonnées, إحداثيات, الإحداثيات, координаты, координати, koordinat, koordinatlar, geo, gps coordinates, coordonnées gps, coordenadas gps, مختصات, geo point, geopoint, where lat long, where lat lon, mgrs, mgrs coordinates, mgrs grid, mgrs reference, plus code, pluscode, open location code",
  ),
  place: list(
    "place, location, where did it happen, place name, location name, town, city, site, where, address, ort, lieu, lugar, المكان, مكان, الموقع, موقع, المدينة, ortsname, standort, stadt, gemeinde, schauplatz, adresse, localité, ville, commune, endroit, emplacement, ubicación, ciudad, municipio, localidad, sitio, dirección, مدينة, اسم المكان, البلدة, القرية, место, населенный пункт, населённый пункт, город, адрес, місце, населений пункт, місто, адреса, yer, konum, şehir, mevki, olay yeri, adres, locality, village, settlement, municipality, mahalle, مکان, محل, الموقع الجغرافي, venue, stadium, stadion, estadio, stade, الملعب, ملعب, city town, town city",
  ),
  country: list(
    "country code, iso2, ccode, ccodes, countries, country, country name, country txt, nation, admin0, adm0, admin 0, adm0 name, admin0 name, land, staat, pays, país, البلد, الدولة, بلد, страна, країна, ülke, کشور",
  ),
  actor: list(
    "actor, actor1, actor2, actor 1, actor 2, actor name, party name, perpetrator name, party, side a, side b, perpetrator, group, الطرف, الجهة, akteur, akteure, beteiligte, gruppe, acteur, acteurs, groupe, actores, grupo, الأطراف, الجهات, المجموعة, сторона, стороны, сторони, taraf, taraflar, alleged perpetrator, alleged perpetrators, الفاعل, الجهة المسؤولة",
  ),
  source: list(
    "source, sources, source name, reference, references, quelle, fuente, المصدر, مصدر, المصادر, quellen, fuentes, источник, источники, джерело, джерела, kaynak, kaynaklar, origine, منبع",
  ),
  url: list(
    "url, link, source url, website, الرابط, رابط, адрес сайта, ссылка, ссылки, посилання, bağlantı, enlace, lien, verweis, webseite",
  ),
  precision: list(
    "precision, precision level, accuracy level, location precision, location accuracy, location uncertainty, geolocation precision, geolocation accuracy, place precision, place accuracy, place uncertainty, position precision, position accuracy, position uncertainty, coordinate precision, coordinate accuracy, coordinate uncertainty, coordinates precision, coordinates accuracy, spatial precision, spatial accuracy, spatial uncertainty, geocoding precision, geocoding accuracy, precision of location, accuracy of location, precision of place, accuracy of place, ortsgenauigkeit, lagegenauigkeit, précision du lieu, précision de la localisation, precisión del lugar, precisión de la ubicación, دقة الموقع, دقة المكان",
  ),
  radius: list(
    "precision radius m, radius, radius m, radius km, accuracy, accuracy m, accuracy km, uncertainty m, uncertainty km, precision m, precision km, within m, within km, coordinate uncertainty in meters, radius mi, radius miles, accuracy mi, accuracy miles, uncertainty mi, uncertainty miles, precision mi, precision miles, within mi, within miles, radius metres, radius meters, accuracy metres, accuracy meters, uncertainty metres, uncertainty meters, error m, error km, location error m, location error km, location uncertainty m, location uncertainty km, location accuracy m, location accuracy km, location precision m, location precision km, position error m, position error km, coordinate accuracy m, coordinate accuracy km, coordinate uncertainty m, coordinate uncertainty km, coordinate error m, coordinate error km, horizontal accuracy m, horizontal accuracy km, horizontal error m, horizontal error km, uncertainty radius m, uncertainty radius km",
  ),
  killed: list(
    "killed, deaths, dead, fatalities, fatality, القتلى, قتلى, tote, todesopfer, getötete, morts, décès, tués, muertos, fallecidos, عدد القتلى, الوفيات, погибшие, погибло, убито, убитые, загиблі, загинуло, вбито, ölü, ölü sayısı, ölenler, number of deaths, number killed, total killed, no killed, no of deaths, total deaths, deaths total, how many people were killed, how many killed, how many were killed, how many people died, how many died, number of people killed, people killed, number of people dead, number of dead, number of fatalities, total fatalities, fatalities total, death toll, deaths toll, killed total, anzahl tote, anzahl der toten, zahl der toten, anzahl todesopfer, anzahl der todesopfer, zahl der todesopfer, nombre de morts, nombre de tués, nombre de décès, total des morts, bilan des morts, número de muertos, número de fallecidos, número de muertes, total de muertos, total de muertes, حصيلة القتلى, حصيلة الوفيات, عدد الوفيات, إجمالي القتلى, إجمالي الوفيات, كم عدد القتلى, загинули",
  ),
  injured: list(
    "injured, wounded, injuries, الجرحى, جرحى, verletzte, blessés, heridos, عدد الجرحى, المصابون, раненые, ранено, поранені, поранено, yaralı, yaralı sayısı, number of injuries, number injured, total injured, no injured, injured total, how many people were injured, how many injured, how many were injured, how many people were hurt, how many were hurt, how many were wounded, number of people injured, people injured, number of injured, number of wounded, number wounded, total wounded, wounded total, anzahl verletzte, anzahl der verletzten, zahl der verletzten, nombre de blessés, total des blessés, número de heridos, total de heridos, عدد المصابين, إجمالي الجرحى, إجمالي المصابين, حصيلة الجرحى, كم عدد الجرحى, كم عدد المصابين",
  ),
  // A part of the people killed, of whom it says nothing more.
  civiliansKilled: list(
    "civilians killed, killed civilians, civilian deaths, deaths civilians, civilian fatalities, fatalities civilians, number of civilians killed, number of civilian deaths, civilian death toll, how many civilians were killed, getötete zivilisten, zivile tote, zivile todesopfer, civils tués, civils morts, morts civils, nombre de civils tués, nombre de morts civils, civiles muertos, muertes de civiles, número de civiles muertos, القتلى المدنيون, قتلى مدنيون, القتلى من المدنيين, عدد القتلى المدنيين, عدد المدنيين القتلى",
  ),
  claim: list(
    "claim state, claim states, claim status, state of claims, status of claim, dispute status, disputed status, statements state, حالة الأقوال, حالة الادعاء",
  ),
  events: list(
    "events, event count, events count, number of events, n events, num events, no of events, nr of events, count of events, عدد الأحداث, عدد الحوادث, anzahl ereignisse, anzahl der ereignisse, nombre d’événements, nombre d’évènements, número de eventos, numero de eventos, количество событий, число событий, кількість подій, olay sayısı",
  ),
};
