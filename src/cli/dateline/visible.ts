// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text of a foreign file as it may go to a terminal: nothing in it can move the cursor or turn text round. */
export const visible = (text: string): string => text.replace(CONTROL, "\uFFFD");
