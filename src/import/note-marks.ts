/** A mark that leads to a note somewhere else, behind a date or a number. */
const NOTE_MARK = /^(.*\d) ?(\*{1,3}|[†‡]|\[(?:\d{1,2}|[a-z])\])$/;

/** A cell without such a mark behind it, and the mark. */
export const markIn = (text: string): { bare: string; mark?: string } => {
  const [, bare, mark] = NOTE_MARK.exec(text) ?? [];
  return bare === undefined || mark === undefined ? { bare: text } : { bare, mark };
};
