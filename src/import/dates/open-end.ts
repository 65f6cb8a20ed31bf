/** What a date or an end is where it is open (EDTF, level 1); apart, as what reads maps needs no more of dates. */
export const OPEN_END = "..";

const ONGOING =
  /^(?:(?:to|until|till|bis|jusqu['’]à|hasta) )?(?:ongoing|present|now|today|current|andauernd|heute|aujourd['’]hui|à ce jour|hoy|la actualidad|presente|en cours|en curso|actualidad|продолжается|триває|devam ediyor|مستمرة?|حتى الآن)$/i;

/** Whether a cell says that something is not over. */
export const isOngoing = (cell: string): boolean => ONGOING.test(cell);
