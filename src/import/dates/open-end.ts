/** What a date or an end is where it is open (EDTF, level 1); apart, as what reads maps needs no more of dates. */
export const OPEN_END = "..";
