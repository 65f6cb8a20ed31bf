const list = (names: string): readonly string[] => names.split(", ");

/**
 * Headings of dates, the surest first: those that say when something happened, those that say when it
 * began, and those that may only say when somebody wrote it down.
 */
export const DATE_NAMES = {
  event: list(
    "event date, date of event, date event, sqldate, incident date, date of incident, date of the incident, date of the event, date of occurrence, occurrence date, when did it happen, date of attack, attack date, match date, kickoff, kick off, date, datetime, when, datum, fecha, التاريخ, تاريخ, تاريخ الحدث, ereignisdatum, zeitpunkt, date de l’événement, date de l’évènement, date de l’incident, fecha del evento, fecha del incidente, تاريخ الحادث, fecha del suceso, fecha y hora, date et heure, date heure, datum uhrzeit, datum zeit, datum und uhrzeit, التاريخ والوقت, date time, date and time, date utc, date local, local date, time utc, utc, дата, дата события, дата и время, дата події, дата та час, tarih, tarihi, olay tarihi, tarih saat, تاریخ, occurred at, occurred on, occurred, founded, date founded",
  ),
  start: list(
    "start, start date, date start, begin date time, start date time, begin, began, event start, from, البداية, startdatum, beginn, anfang, date de début, date début, début, fecha de inicio, fecha inicio, inicio, تاريخ البداية, start time, starttime, начало, дата начала, дата початку, başlangıç, başlangıç tarihi",
  ),
  form: list(
    "timestamp, zeitstempel, horodateur, horodatage, marca temporal, reported date, date reported, report date, reported at",
  ),
} as const;

/** Columns that survey programs (KoboToolbox, ODK, SurveyCTO) put beside the answers of a form. */
const OF_FORMS =
  /^(?:_?_?uuid|_id|_submission_time|submissiondate|_xform_id_string|_validation_status|(?:meta[/.-])?instance_?id|formhub[/.]uuid|deviceid|__version__|_index|formdef_version)$/i;

/** Whether a survey program put a column beside the answers of a form. */
export const isOfForm = (column: string): boolean => OF_FORMS.test(column.trim());

/** Whether columns are those of a form, of which a survey program keeps when it was begun and ended. */
export const areOfForm = (columns: readonly string[]): boolean =>
  columns.filter(isOfForm).length >= 2;
