/** Texts about passing a view on. */
export interface SharingMessages {
  /** Name of the picture that holds the link. */
  qrName: string;
  qrTooLong: (characters: number, most: number) => string;
}
