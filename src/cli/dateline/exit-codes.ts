/** What the command's end tells a script. */
export const EXIT = {
  clean: 0,
  /** Something is wrong with the stories or files; each issue was told. */
  issues: 1,
  /** Wrong arguments, or a file that cannot be read or written. */
  wrongUse: 2,
  /** It was interrupted (128 and the number of SIGINT, as shells have it). */
  interrupted: 130,
  /** A mistake in Dateline itself (EX_SOFTWARE of sysexits.h). */
  bug: 70,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];
